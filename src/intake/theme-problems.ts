import type { DiagnosticCode, DiagnosticData, Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Theme } from '../model/theme.ts';
import { nearest } from '../rubric/nearest.ts';
import { type Draft, wrong } from './draft.ts';

const PICTURES = ['.svg', '.png', '.jpg', '.jpeg', '.webp', '.gif', '.avif'];
const ICONS = ['.svg', '.png', '.ico'];

/** Files of the team's own look that lie elsewhere, are of a kind that cannot be shown, or are not `published`. */
export function themeProblems(theme: Draft<Theme> | undefined, published?: readonly string[]): Problem[] {
  if (!theme) return [];
  const { logo, icon, css } = theme;
  const logos = typeof logo === 'object' ? Object.entries(logo) : [[null, logo] as const];
  return [
    ...logos.flatMap(([scheme, file]) => fileProblems(file, ['theme', 'logo', ...(scheme ? [scheme] : [])], PICTURES)),
    ...fileProblems(icon, ['theme', 'icon'], ICONS),
    ...fileProblems(css, ['theme', 'css'], ['.css']),
  ];

  function fileProblems(value: string | undefined, path: Path, kinds: readonly string[]): Problem[] {
    if (value === undefined) return [];
    const problem = (code: DiagnosticCode, data: DiagnosticData) => [wrong(code, path, { ...data, value })];
    if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(value)) return problem('file-from-elsewhere', { kind: kinds[0] ?? '' });
    const name = value.replace(/^\//, '');
    const isOfKind = (file: string) => kinds.some((kind) => file.toLowerCase().endsWith(kind));
    if (!isOfKind(name)) return problem('wrong-kind-of-file', { plain: String(path[1]), known: kinds });
    if (!published || published.includes(name)) return [];
    const near = nearFile(name, published.filter(isOfKind));
    return problem('no-published-file', { guess: near && `/${near}`, kind: kinds[0] ?? '' });
  }
}

/** The file that is most likely meant: of the same name in another folder, or of nearly the same. */
function nearFile(name: string, files: readonly string[]): string | null {
  const plain = name.replaceAll('\\', '/').toLowerCase();
  const last = plain.split('/').at(-1);
  const [same] = files.filter((file) => file.toLowerCase().split('/').at(-1) === last);
  const stemmed = (file: string) => file.replace(/\.\w+$/, '');
  const [sister] = files.filter((file) => stemmed(file.toLowerCase()) === stemmed(plain));
  return same ?? sister ?? nearest(name, files);
}
