import { sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What Astro's logger says, as its JSON destination writes it: a line each. */
export interface AstroSaid {
  label: string | null;
  level: 'info' | 'warn' | 'error';
  message: string;
}

/** One line of a server's talk; `null` when it is not of the logger. */
export function saidIn(line: string): AstroSaid | null {
  if (!line.startsWith('{')) return null;
  try {
    const { label = null, level, message } = JSON.parse(line) as Partial<AstroSaid>;
    return level === undefined || message === undefined ? null : { label, level, message };
  } catch {
    return null;
  }
}

/** Advice on Astro itself, and the lines above a place and a stack. */
const ADVICE =
  /^\s*(?:Stack trace|Location|Error reference|Hint):$|^\s*\[\.\.\.\]|docs\.astro\.build|your MDX component/;
/** What stands before an error on its line: time, mark and label, or a page of the list of written ones. */
const BEFORE = /^.*?\[ERROR\] (?:\[\w+\] )?|^\d\d:\d\d:\d\d\s+[├└]─ \S*?\.html/;
const STEP = /^\s+at .*$/;
/** How a first telling of an error begins; a second one with its place follows. */
const FIRST_TELLING = /^\w*(?:Error|Exception): /;

/**
 * An error of Astro's for whoever writes the pages: what, and where in their project at `cwd`; `null` when it will be told
 * again, with its place. Steps through the program itself are left out.
 */
export function astroErrorFor(message: string, cwd: string): string | null {
  const lines = stripVTControlCharacters(message).trimEnd().split('\n');
  const steps = lines.filter((line) => STEP.test(line));
  if (FIRST_TELLING.test(message) && steps.length > 0 && steps.every((step) => /[\\/]node_modules[\\/]/.test(step)))
    return null;
  return lines
    .map((line) => line.replace(BEFORE, ''))
    .filter((line) => !ADVICE.test(line) && (!STEP.test(line) || line.includes(`${cwd}${sep}`)))
    .join('\n')
    .replaceAll(`${cwd}${sep}`, '')
    .replaceAll('**', '')
    .trimEnd();
}
