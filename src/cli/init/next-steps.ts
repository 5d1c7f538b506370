import { wordsOf } from '../../languages/languages.ts';
import { onDisk } from '../../project/effects.ts';
import type { Terminal } from '../command.ts';
import { installedProgram } from '../installed-program.ts';
import type { InitPlan } from './init-plan.ts';
import { isIn, type Root } from './planned-files.ts';

/** What to do once a project is written, a line each. */
export function nextSteps(
  root: Root,
  { project: { publish }, flags, manager }: InitPlan,
  { locale }: Pick<Terminal, 'locale'>,
): string {
  const { told } = wordsOf(locale).starter;
  const { shown } = root;
  const below = onDisk(root.path).repository('.').path();
  const steps = [
    ...(shown === '.' ? [] : [{ command: `cd ${/\s/.test(shown) ? `"${shown}"` : shown}`, why: '' }]),
    ...(installedProgram(root.path) !== null ? [] : [{ command: manager.install, why: told.install }]),
    { command: `npx experience-audit dev${flags}`, why: told.dev },
    ...(below === null ? [{ command: 'git init --initial-branch=main', why: told.git }] : []),
  ];
  const width = Math.max(...steps.map(({ command }) => command.length));
  const astro = astroConfigIn(root);
  const after = [
    ...(publish === 'none' ? [] : [...(below ? [told.notTop] : []), told[publish](manager.lock)]),
    ...(astro === undefined ? [] : [told.astro(astro)]),
  ];
  const lines = steps.map(({ command, why }) => `  ${command.padEnd(width)}  ${why}`.trimEnd());
  return [told.next, ...lines, ...after, ''].join('\n');
}

/** The file that says that a folder is an Astro site. */
function astroConfigIn(root: Root): string | undefined {
  return ['mjs', 'ts', 'js', 'mts', 'cjs', 'cts']
    .map((ending) => `astro.config.${ending}`)
    .find((name) => isIn(root, name));
}
