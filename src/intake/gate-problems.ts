import type { DiagnosticCode, Problem } from '../model/diagnostic.ts';
import type { GatesWritten } from '../model/gates.ts';
import { type AuditDraft, type Draft, unlessKnown, wordings } from './draft.ts';
import type { OpenedAudit } from './read-audit-file.ts';

/** An audit as far as it could be read; `null` when nothing of it could. */
interface Sighted {
  id: string;
  draft: AuditDraft | null;
}

/** What can be seen of an audit that was opened, whether or not it is sound. */
export function sighted({ id, inside }: Pick<OpenedAudit, 'id' | 'inside'>): Sighted {
  const draft = inside && (inside.checked.ok ? inside.checked.data : inside.checked.draft);
  return { id, draft: typeof draft === 'object' ? (draft as AuditDraft | null) : null };
}

/**
 * Audits, brands and tags that a gate names and no audit has. Of brands and tags nothing is said while some audit does
 * not show its own: it may be the one that has them.
 */
export function gateProblems(gates: Draft<GatesWritten> | undefined, audits: readonly Sighted[]): Problem[] {
  const least = gates?.min_index;
  if (typeof least !== 'object') return [];
  const drafts = audits.map(({ draft }) => draft);
  const ids = audits.map(({ id }) => id);
  return [
    ...unknown('unknown-audit', 'audits', least.audits, ids),
    ...unknown('unknown-brand', 'brands', least.brands, all(drafts.map(brandsOf))),
    ...unknown('unknown-label', 'tags', least.tags, all(drafts.map(tagsOf))),
  ];
}

function unknown(code: DiagnosticCode, key: string, named: object | undefined, known: string[] | null): Problem[] {
  return Object.keys(named ?? {}).flatMap((value) =>
    unlessKnown(code, value, known, ['gates', 'min_index', key, value], 'key'),
  );
}

/** A brand in every language it is written in; `null` when it cannot be told. */
function brandsOf(draft: AuditDraft | null): (string | undefined)[] | null {
  return draft?.brand === undefined ? null : wordings(draft.brand);
}

function tagsOf(draft: AuditDraft | null): (string | undefined)[] | null {
  if (draft === null) return null;
  return draft.tags ?? (Object.hasOwn(draft, 'tags') ? null : []);
}

/** Every word once, or `null` when one of them is not known. */
function all(lists: readonly (readonly (string | undefined)[] | null)[]): string[] | null {
  const words = lists.flatMap((list) => list ?? [undefined]);
  return words.includes(undefined) ? null : [...new Set(words as string[])];
}
