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

/** The errors of a build's talk; what is not of the logger, when there are none. */
export function errorsIn(said: string, cwd: string): string {
  const lines = said.split('\n');
  const errors = lines.flatMap((line) => {
    const { level, label, message } = saidIn(line) ?? {};
    if (label === 'defect' || label === 'extension') return message ?? [];
    return level === 'error' && label !== 'vite' ? (astroErrorFor(message ?? '', cwd) ?? []) : [];
  });
  // The same error is told again with what was being made.
  const told = errors.filter((error, at) => !errors.some((other, before) => at !== before && other.includes(error)));
  return (told.length > 0 ? told : lines.filter((line) => saidIn(line) === null)).join('\n').trimEnd();
}

/** Advice on Astro itself, and the lines above a place and a stack. */
const ADVICE =
  /^\s*(?:Stack trace|Location|Error reference|Hint):$|^\s*\[\.\.\.\]|docs\.astro\.build|your MDX component/;
const STEP = /^\s+at .*$/;
/** Where a build keeps what it makes the pages with. */
const BUILT = /[\\/]\.prerender[\\/]/;
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
    .filter((line) => !ADVICE.test(line) && (!STEP.test(line) || (line.includes(`${cwd}${sep}`) && !BUILT.test(line))))
    .join('\n')
    .replaceAll(`${cwd}${sep}`, '')
    .replaceAll('**', '')
    .trimEnd();
}
