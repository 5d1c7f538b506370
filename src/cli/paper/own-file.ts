import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { type Call, type Terminal, UsageError } from '../command.ts';
import { layoutOf } from '../open.ts';
import { textOption } from '../options.ts';
import { outputError } from '../output-error.ts';
import { type OutputPlace, outputPlace } from '../output-place.ts';
import { makeFolders } from '../swap-folder.ts';
import type { PageAsked } from './page-asked.ts';

/** By this the program knows a file that it wrote itself, and of which page; older ones do not say of which. */
const MARKS = {
  html: /<meta name="generator" content="experience-audit">(?:<meta name="experience-audit-page" content="([^"]*)">)?/,
  pdf: /%experience-audit(?: (\S+))?\n/,
} as const;

/** What a file bears so that it may be replaced by the same page: near its beginning, or near its end. */
export function markOf(kind: PageAsked['kind'], id: string): string {
  return kind === 'html'
    ? `<meta name="generator" content="experience-audit"><meta name="experience-audit-page" content="${id}">`
    : `%experience-audit ${id}\n`;
}

/** The file a page goes to, named by --out or after the page. Throws a UsageError when it must not be written there. */
export function fileFor(id: string, { kind, force }: PageAsked, call: Call, terminal: Terminal): OutputPlace {
  const usual = `${id.replaceAll('/', '-')}.${kind}`;
  const shown = textOption(call, 'out', usual);
  const place = outputPlace(shown, terminal.cwd, 'page', layoutOf(call, terminal));
  const there = statSync(place.path, { throwIfNoEntry: false });
  if (there?.isDirectory())
    throw new UsageError((words) => words.usage.isFolder(shown, `${shown.replace(/[\\/]*$/, '')}/${usual}`));
  if (!shown.toLowerCase().endsWith(`.${kind}`))
    throw new UsageError((words) => words.usage.wrongEnding(shown, kind, usual));
  if (there && !there.isFile()) throw outputError((words) => words.notAFile(shown));
  if (there && !force) refuseAnothers(place, id, kind);
  return place;
}

/** Throws a UsageError unless a file is of our making and does not hold another page. */
function refuseAnothers({ path, shown }: OutputPlace, id: string, kind: PageAsked['kind']): void {
  const mark = markIn(path, shown, kind);
  const [, held = id] = mark ?? [];
  if (mark && held === id) return;
  throw new UsageError(({ usage }) => (mark ? usage.holdsAnother(shown, held) : usage.notOurs(shown)));
}

/** Writes a file beside its place and moves it there when it is whole. Throws a UsageError when nothing can be written. */
export function writeWhole(
  { path, shown }: OutputPlace,
  content: string | Uint8Array,
  say: 'unwritable' | 'notWritten' = 'unwritable',
): void {
  const beside = `${path}.writing-${process.pid}`;
  try {
    makeFolders(dirname(path));
    const there = statSync(path, { throwIfNoEntry: false });
    if (there) accessSync(path, constants.W_OK);
    writeFileSync(beside, content);
    if (there) chmodSync(beside, there.mode);
    renameSync(beside, path);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError((words) => words.usage[say](shown, reason));
  }
}

/** How far from its beginning or end a mark is looked for, in bytes. */
const NEAR = 1024;

function markIn(path: string, shown: string, kind: PageAsked['kind']): RegExpExecArray | null {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(NEAR, size));
    readSync(file, bytes, 0, bytes.length, kind === 'html' ? 0 : size - bytes.length);
    return MARKS[kind].exec(bytes.toString('latin1'));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw outputError((words) => words.unreadable(shown, reason));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
