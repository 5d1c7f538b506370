import { foldedByCode } from '../formats/check/folded-by-code.ts';
import { placeText } from '../formats/check/say-gates.ts';
import { codeFrame, explainDiagnostic } from '../formats/explain/explain-diagnostic.ts';
import { filled } from '../formats/explain/filled.ts';
import { sayWeakAccents } from '../formats/theme/say-weak-accents.ts';
import { type Locale, wordsOf } from '../languages/languages.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../project/project.ts';
import { oneLine, visible } from '../report/one-line.ts';
import type { Terminal } from './command.ts';
import { paint } from './paint.ts';

/** Tells every diagnostic as an error. */
export function tellDiagnostics(
  diagnostics: readonly Diagnostic[],
  { err, errColours, locale }: Pick<Terminal, 'err' | 'errColours' | 'locale'>,
  how: { goesOn?: boolean; closing?: string } = {},
): void {
  err(sayDiagnostics(diagnostics, locale, { colours: errColours }, how));
}

/** Tells of files among the audits that nothing is read from. */
export function tellStrays(
  { strays }: Pick<Project, 'strays'>,
  { note, locale }: Pick<Terminal, 'note' | 'locale'>,
): void {
  const { notRead, separator } = wordsOf(locale).diagnostics.phrases;
  if (strays.length > 0) note(`${notRead.replace('{list}', () => visible(strays.join(separator)))}\n`);
}

/** Tells of colours of the team's own that cannot be read well enough, and what stands in for them. */
export function tellWeakAccents(
  { config }: Pick<Project, 'config'>,
  { note, locale }: Pick<Terminal, 'note' | 'locale'>,
): void {
  for (const said of sayWeakAccents(config.theme, locale)) note(`${said}\n`);
}

/** Tells of linked folders, of which git knows nothing but the link. */
export function tellLinkedFolders(
  folders: readonly string[],
  { note, locale }: Pick<Terminal, 'note' | 'locale'>,
): void {
  const { linkedFolder } = wordsOf(locale).diagnostics.phrases;
  for (const folder of folders) note(`${linkedFolder.replace('{folder}', () => visible(folder))}\n`);
}

/** Every diagnostic with its place, reason, code frame and fix, and a closing count; `goesOn` when the rest is built all the same. */
export function sayDiagnostics(
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  terminal: Pick<Terminal, 'colours'>,
  { goesOn = false, closing: other }: { goesOn?: boolean; closing?: string } = {},
): string {
  const { diagnostics: words, site } = wordsOf(locale);
  const { fix: label, total, partly, folded } = words.phrases;
  const { listed, more } = foldedByCode(diagnostics);
  const said = listed.map((diagnostic) => {
    const { code, excerpt } = diagnostic;
    const { reason, fix } = explainDiagnostic(diagnostic, locale);
    const frame = excerpt.length > 0 ? [indent(codeFrame(diagnostic))] : [];
    return [
      `${paint('bold', placeText(diagnostic), terminal)}  ${paint('red', 'error', terminal)}  ${code}`,
      `  ${reason}`,
      ...frame,
      `  ${paint('cyan', label, terminal)}${site.colon}${fix}`,
      '',
    ].join('\n');
  });
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const closing = (other ?? (goesOn ? partly : total))
    .replace('{problems}', String(diagnostics.length))
    .replace('{files}', String(files));
  const left = [...more].map(([code, count]) => filled(folded, { code, more: String(count) }));
  return `${said.join('\n')}\n${[...left, closing].join('\n')}\n`;
}

/** Of many files beside those that were asked for, so many problems are told. */
const FEW = 10;

/** What is wrong with files that were not asked for, a line each. */
export function sayElsewhere(
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  terminal: Pick<Terminal, 'colours'>,
): string {
  const { elsewhere, more } = wordsOf(locale).check;
  const { gap } = wordsOf(locale).commandLine;
  const lines = diagnostics.slice(0, FEW).map((diagnostic) => {
    const { code } = diagnostic;
    const { reason, fix } = explainDiagnostic(diagnostic, locale);
    return `  ${placeText(diagnostic)}  ${paint('red', 'error', terminal)}  ${code}  ${oneLine(`${reason}${gap}${fix}`)}`;
  });
  const left = diagnostics.length - lines.length;
  return `${[elsewhere, ...lines, ...(left > 0 ? [`  ${more(left)}`] : [])].join('\n')}\n`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
