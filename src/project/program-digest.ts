import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What bears on how an audit's bytes are read and scored: these modules, and the versions of the packages they use. */
const MODULES = ['languages', 'model', 'rubric', 'scoring', 'intake', 'lenses', 'compare', 'history', 'project'];

/** Where the program runs from: its sources, or what they were compiled to. */
const FORM = basename(import.meta.url).endsWith('.ts')
  ? { folder: 'src', ending: '.ts' }
  : { folder: 'lib', ending: '.js' };

/** Tells this program from every other one that may read audits otherwise; `null` when its modules are not at hand. */
export function programDigest(root: string): string | null {
  try {
    const sources = MODULES.flatMap((module) =>
      readdirSync(join(root, FORM.folder, module), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(FORM.ending))
        .map((name) => join(FORM.folder, module, name))
        .sort(),
    );
    const hash = createHash('sha256');
    for (const path of ['package.json', ...sources]) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
    return hash.digest('hex');
  } catch {
    return null;
  }
}
