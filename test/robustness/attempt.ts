import { siteBadge } from '../../src/formats/badge/badge.ts';
import { badgeAsSvg } from '../../src/formats/badge/badge-as-svg.ts';
import { checkAsText } from '../../src/formats/check/check-as-text.ts';
import { CHECK_FORMATS } from '../../src/formats/check/check-formats.ts';
import { checked } from '../../src/formats/check/checked.ts';
import { explainDiagnostic } from '../../src/formats/explain/explain-diagnostic.ts';
import { scoreAsCsv } from '../../src/formats/score/score-as-csv.ts';
import { NO_REPOSITORY } from '../../src/history/repository.ts';
import { LOCALES } from '../../src/languages/languages.ts';
import { onDisk } from '../../src/project/effects.ts';
import { openProject } from '../../src/project/open-project.ts';
import type { Project } from '../../src/project/project.ts';
import { folderOf } from '../support/folder-of.ts';

/** Files of a folder of audits, by their paths. */
export type Content = Readonly<Record<string, string | Uint8Array>>;

/** What a terminal, an annotation or an XML reader would take for more than text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/u;
const COMMAND = /^::(?!(?:error|warning|notice|group|endgroup)\b)/m;
const AS_JSON = ['json', 'sarif', 'gitlab'];

/** All that is wrong with how the program takes files: nothing, when every one of them is answered by pages or by a message. */
export function faultsWith(content: Content): string[] {
  try {
    const edition = openProject(
      { folder: 'audits' },
      { ...onDisk('/'), files: folderOf(content), repository: () => NO_REPOSITORY },
    );
    return [...untold(edition), ...outputsOf(edition).flatMap(([name, text]) => faultsIn(name, text))];
  } catch (error) {
    return [`thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

/** Diagnostics without a place, or without words. */
function untold({ diagnostics }: Project): string[] {
  return diagnostics.flatMap((diagnostic) => {
    const { code, file, line, column } = diagnostic;
    const said = LOCALES.flatMap((locale) => Object.values(explainDiagnostic(diagnostic, locale)));
    return [
      ...(line >= 1 && column >= 1 ? [] : [`${code}: at ${file}:${line}:${column}`]),
      ...(said.every((text) => text.trim() !== '') ? [] : [`${code}: says nothing`]),
    ];
  });
}

function outputsOf(edition: Project): [name: string, text: string][] {
  const found = checked(edition, { folder: 'audits', flags: {}, filters: {}, version: '1.2.3' });
  const { locale } = edition.config;
  return [
    ...Object.entries(CHECK_FORMATS).map(([name, write]): [string, string] => [name, write(found)]),
    ['text', checkAsText(found, (_, text) => text)],
    ['csv', scoreAsCsv(edition.report)],
    ['badge', badgeAsSvg(siteBadge(edition, locale))],
  ];
}

function faultsIn(name: string, text: string): string[] {
  if (AS_JSON.includes(name)) JSON.parse(text);
  const [raw] = RAW.exec(name === 'csv' ? text.replaceAll('\r\n', '\n') : text) ?? [];
  return [
    ...(raw === undefined ? [] : [`${name}: raw U+${raw.codePointAt(0)?.toString(16)}`]),
    ...(name === 'github' && COMMAND.test(text) ? [`${name}: a command that is not ours`] : []),
  ];
}
