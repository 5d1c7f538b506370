import { ENDING } from './yaml-file.ts';

/** Files that can only be meant as the settings; of all of them one is read. */
const CONFIG = /^config\.(ya?ml|json[5c]?|toml|ini)(\.txt)?$/i;
/** Someone wrote audits down in it, and nothing of them is scored. */
const SHEET = /\.(csv|tsv|xls[xmb]?|ods|numbers)$/i;
/** What people write for one another, wherever they work. */
const FOR_PEOPLE = /(^|\/)(readme|license|licence|changelog|contributing|codeowners)(\.\w+)?$|\.md$/i;

/** Whether a file of the folder is meant as its settings. */
export function isConfig(name: string): boolean {
  return CONFIG.test(name);
}

/** Whether a file is a spreadsheet. */
export function isSheet(name: string): boolean {
  return SHEET.test(name);
}

/** Of the files of a folder those that nothing is read from and nothing else is said of. */
export function strays(names: readonly string[]): string[] {
  return names.filter((name) => ![ENDING, CONFIG, SHEET, FOR_PEOPLE].some((known) => known.test(name)));
}
