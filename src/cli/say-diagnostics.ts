import type { Config } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Locale } from '../model/text.ts';
import type { Edition } from '../project/edition.ts';
import { codeFrame, explainDiagnostic } from '../report/explain/explain-diagnostic.ts';
import { inLanguage } from '../report/localise.ts';
import { DIAGNOSTIC_WORDS } from '../report/words/diagnostics.ts';
import type { Terminal } from './command.ts';
import { paint } from './paint.ts';

/** Tells every diagnostic as an error. */
export function tellDiagnostics(
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  { err, errColours }: Pick<Terminal, 'err' | 'errColours'>,
  how: { goesOn?: boolean } = {},
): void {
  err(sayDiagnostics(diagnostics, locale, { colours: errColours }, how));
}

/** Tells of files among the audits that nothing is read from. */
export function tellStrays(
  { strays, config }: Pick<Edition, 'strays' | 'config'>,
  { note }: Pick<Terminal, 'note'>,
): void {
  const { notRead, separator } = inLanguage(DIAGNOSTIC_WORDS, config.locale).phrases;
  if (strays.length > 0) note(`${notRead.replace('{list}', () => strays.join(separator))}\n`);
}

/** Tells of linked folders, of which git knows nothing but the link. */
export function tellLinkedFolders(
  folders: readonly string[],
  { locale }: Pick<Config, 'locale'>,
  { note }: Pick<Terminal, 'note'>,
): void {
  const { linkedFolder } = inLanguage(DIAGNOSTIC_WORDS, locale).phrases;
  for (const folder of folders) note(`${linkedFolder.replace('{folder}', () => folder)}\n`);
}

/** Every diagnostic with its place, reason, code frame and mend, and a closing count; `goesOn` when the rest is built all the same. */
export function sayDiagnostics(
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  terminal: Pick<Terminal, 'colours'>,
  { goesOn = false } = {},
): string {
  const { mend: label, colon, total, partly } = inLanguage(DIAGNOSTIC_WORDS, locale).phrases;
  const said = diagnostics.map((diagnostic) => {
    const { file, line, column, code, excerpt } = diagnostic;
    const { reason, mend } = explainDiagnostic(diagnostic, locale);
    const frame = excerpt.length > 0 ? [indent(codeFrame(diagnostic))] : [];
    return [
      `${paint('bold', `${file}:${line}:${column}`, terminal)}  ${paint('red', 'error', terminal)}  ${code}`,
      `  ${reason}`,
      ...frame,
      `  ${paint('cyan', label, terminal)}${colon}${mend}`,
      '',
    ].join('\n');
  });
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const closing = (goesOn ? partly : total)
    .replace('{problems}', String(diagnostics.length))
    .replace('{files}', String(files));
  return `${said.join('\n')}\n${closing}\n`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
