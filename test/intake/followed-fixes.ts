import { explainDiagnostic } from '../../src/formats/explain/explain-diagnostic.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** A text with what a message tells done to the letter; `null` where it leaves something to the writer. */
export function followed(text: string, diagnostic: Diagnostic): string | null {
  const { code, line, column, length, data } = diagnostic;
  const { fix } = explainDiagnostic(diagnostic, 'en');
  const lines = text.split('\n');
  const at = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  const put = (removed: number, inserted: string) => text.slice(0, at) + inserted + text.slice(at + removed);
  const asLine = (change: (line: string) => string | null) =>
    lines.flatMap((one, index) => (index === line - 1 ? (change(one) ?? []) : [one])).join('\n');
  const indented = (spaces: unknown) => asLine((one) => ' '.repeat(Number(spaces)) + one.trimStart());

  switch (code) {
    case 'outdented':
    case 'tab-indent':
      return indented(data['spaces']);
    case 'text-not-indented':
      return indented(data['spaces']);
    case 'below-a-value':
      return indented(lines[Number(data['first']) - 1]?.search(/[^\s-]/) ?? 0);
    case 'missing-dash':
      return asLine((one) => `${' '.repeat(lines[Number(data['first']) - 1]?.indexOf('-') ?? 0)}- ${one.trimStart()}`);
    case 'yaml-directive':
    case 'markdown-fence':
      return asLine(() => null);
    case 'comment-mark':
      return put(length, '# ');
    case 'comment-cuts-text': {
      const [, quoted = ''] = /in quotes: (["'].*["'])\. If/.exec(fix) ?? [];
      const start = at - quoted.slice(1, -1).indexOf('#');
      return quoted.includes('…') ? null : text.slice(0, start) + quoted + text.slice(start + quoted.length - 2);
    }
    case 'said-twice':
      return text.replace(new RegExp(`, ?${data['value']}(?=[,\\]])`), '');
    case 'note-in-rating':
    case 'unlisted-channel':
    case 'unlisted-owner': {
      const [, word = ''] = /^Write "?(\{.*\}|[^"]+)"?[,.]/.exec(fix) ?? [];
      return put(length, word);
    }
  }
  const [, nearest] = /^Did you mean "(.+)"\?/.exec(fix) ?? [];
  if (nearest !== undefined) return put(length, nearest);
  const [, quoted] = /^Write it in quotes: (".*")\.$/.exec(fix) ?? [];
  if (quoted !== undefined) return put(length, quoted);
  const [, plain] = /^Write (?:without quotes: )?(\[.*\]|-?[\d.]+|true|false)\.$/.exec(fix) ?? [];
  return code === 'wrong-type' && plain !== undefined ? put(length, plain) : null;
}
