import { addFormats, type OwnFormats } from '../../formats/own-formats.ts';
import { type OwnWords, setOwnWords } from '../../languages/languages.ts';
import type { OwnLens } from '../../lenses/all.ts';
import { addLenses } from '../../lenses/rulebook.ts';
import { nameStandard } from '../../rubric/standard.ts';
import type { ExtensionPage } from './extensions.ts';

/** What a project adds to the program, found sound and ready to be used. */
export interface Installed {
  /** Tells it from every other. `''` where nothing is added. */
  digest: string;
  /** The file and what it imports of the project, in full. */
  files: readonly string[];
  words: OwnWords;
  /** What is said where English has no word. */
  standIn: object;
  lenses: readonly OwnLens[];
  formats: OwnFormats;
  /** Their files in full. */
  pages: readonly ExtensionPage[];
}

const NOTHING: Installed = { digest: '', files: [], words: {}, standIn: {}, lenses: [], formats: {}, pages: [] };

declare global {
  /** By the folder of the project. Pages are modules of their own in the same process: here they find what was loaded. */
  var experienceAuditExtensions: Map<string, Installed> | undefined;
}

let installed = NOTHING;

/** What is added now. */
export function extensionsNow(): Installed {
  return installed;
}

/** Adds what was loaded for a project, instead of what was added before. */
export function installExtensions(root: string): void {
  const next = globalThis.experienceAuditExtensions?.get(root) ?? NOTHING;
  if (next === installed) return;
  installed = next;
  setOwnWords(next.words, next.standIn);
  nameStandard();
  addLenses(next.lenses);
  addFormats(next.formats);
}

/** Keeps what was loaded for a project, for all modules of the process. */
export function keepLoaded(root: string, loaded: Installed | null): void {
  globalThis.experienceAuditExtensions ??= new Map();
  if (loaded) globalThis.experienceAuditExtensions.set(root, loaded);
  else globalThis.experienceAuditExtensions.delete(root);
}

/** What was loaded for a project from the same files, if it was. */
export function loadedBefore(root: string, digest: string): Installed | null {
  const before = globalThis.experienceAuditExtensions?.get(root);
  return before?.digest === digest ? before : null;
}
