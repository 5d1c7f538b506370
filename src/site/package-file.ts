import { fileURLToPath } from 'node:url';

/**
 * Where a file or folder of the package lies, as Vite names it: with slashes on every system. The same wherever the program
 * runs from its sources or compiled.
 */
export function packageFile(path: string): string {
  return slashed(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
}

/** A path of this machine with slashes. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
