import type { DiagnosticCode, Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';

/** What only follows from another problem, of the same value or within it. */
const CAUSES: Readonly<Partial<Record<DiagnosticCode, DiagnosticCode>>> = {
  'empty-text': 'unknown-key',
  'locale-missing': 'empty-list',
};
const ARE_CAUSES: ReadonlySet<DiagnosticCode> = new Set(Object.values(CAUSES));

/** Without what only follows from another problem. */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const causes = new Set(problems.filter(({ code }) => ARE_CAUSES.has(code)).flatMap(placesAbove));
  const outdented = new Set(problems.filter(({ code }) => code === 'belongs-under').flatMap(placesOfOwner));
  const places = new Set<string>();
  return problems.filter((problem) => {
    const { code, path, data } = problem;
    const place = nameOf([...path.slice(0, -1), String(data['key'])]);
    const isSpilt = code === 'comma-in-text' && places.has(place);
    places.add(place);
    const isEcho = causes.has(nameOf([String(CAUSES[code]), ...path]));
    return !isEcho && !isSpilt && !isUnderOutdented(problem, outdented);
  });
}

/** The place of a problem and every one it lies in, after its code. */
function placesAbove({ code, path }: Problem): string[] {
  return [path, ...path.map((_, at) => path.slice(0, at))].map((place) => nameOf([code, ...place]));
}

/** What a key is told to belong under: any value that is missing there, and that key. */
function placesOfOwner({ path, data }: Problem): string[] {
  const owner = [...path.slice(0, -1), String(data['parent'])];
  return [nameOf(['missing-value', '', ...owner]), nameOf(['missing-key', String(data['key']), ...owner])];
}

/** Whether a key has nothing under it, or not all it needs, because what belongs there begins too far to the left. */
function isUnderOutdented({ code, path, data }: Problem, outdented: ReadonlySet<string>): boolean {
  const key = code === 'missing-key' ? String(data['key']) : '';
  return [path, path.slice(0, -1)].some((owner) => outdented.has(nameOf([code, key, ...owner])));
}

/** A path as one word. */
export function nameOf(path: Path): string {
  return path.join('\n');
}
