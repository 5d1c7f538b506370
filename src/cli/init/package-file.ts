import { oneLine } from '../../report/one-line.ts';
import { UsageError } from '../command.ts';
import { VERSION } from '../version.ts';

/** The program's name, as a package and as a command. */
const PROGRAM = 'experience-audit';
const COMMANDS = ['dev', 'build', 'check'];
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

type Texts = Readonly<Record<string, string>>;

/** A package.json with all that the program wants of it. */
export interface PackageFile {
  text: string;
  /** What was added. */
  added: readonly string[];
  /** Scripts of these names do something else, and stay; what to run instead. */
  taken: readonly { name: string; call: string }[];
}

/** A project's package.json with what is missing of it; `written` as it is, if there is one. `flags` go with every command. */
export function packageFile(written: string | null, flags: string): PackageFile {
  const before = written === null ? { private: true } : parsed(written);
  const scripts = textsIn(before, 'scripts');
  const wanted = COMMANDS.map((name) => [name, `${PROGRAM} ${name}${flags}`] as const);
  const missing = wanted.filter(([name]) => scripts[name] === undefined);
  const isInstalled = KINDS.some((kind) => textsIn(before, kind)[PROGRAM] !== undefined);
  const added = [...missing.map(([name]) => `scripts.${name}`), ...(isInstalled ? [] : [`devDependencies.${PROGRAM}`])];
  const after = {
    ...before,
    ...(missing.length > 0 && { scripts: { ...scripts, ...Object.fromEntries(missing) } }),
    ...(!isInstalled && { devDependencies: { ...textsIn(before, 'devDependencies'), [PROGRAM]: VERSION } }),
  };
  return {
    text: added.length === 0 && written !== null ? written : laidOutAs(written ?? '', after),
    added,
    taken: wanted.flatMap(([name, call]) =>
      scripts[name] === undefined || scripts[name] === call ? [] : [{ name, call: `npx ${call}` }],
    ),
  };
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    const why = error instanceof Error ? oneLine(error.message) : '';
    throw line === undefined ? unread('', why) : unread(`:${line}:${column}`);
  }
  throw unread('');
}

function unread(place: string, why = ''): UsageError {
  return new UsageError((words) => words.usage.packageUnread(`package.json${place}`, why));
}

function textsIn(of: object, key: string): Texts {
  const value: unknown = new Map<string, unknown>(Object.entries(of)).get(key) ?? {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unread('');
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}

/** JSON with the indent, the line ends and the mark of bytes that a text has. */
function laidOutAs(text: string, value: object): string {
  const [, indent = '  '] = /^([ \t]+)"/m.exec(text) ?? [];
  const json = `${JSON.stringify(value, null, indent)}\n`;
  const ends = text.includes('\r\n') ? json.replaceAll('\n', '\r\n') : json;
  return text.startsWith('\uFEFF') ? `\uFEFF${ends}` : ends;
}
