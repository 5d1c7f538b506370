import type { Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Evidence, Touchpoint } from '../model/touchpoint.ts';
import { slipOf } from '../rubric/slip-of.ts';
import { type AuditDraft, type Draft, unlessKnown } from './draft.ts';

/** Names under a rating's `by` that are none of the auditors. */
export function unknownAuditors(
  ratings: Draft<Touchpoint>['ratings'],
  path: Path,
  auditors: AuditDraft['auditors'],
): Problem[] {
  const known = namesOf(auditors);
  if (known.length === 0 || known.length < (auditors?.length ?? 0)) return [];
  return Object.entries(ratings ?? {}).flatMap(([criterion, judgement]) => {
    const by = typeof judgement === 'object' ? judgement.by : undefined;
    return Object.keys(by ?? {}).flatMap((name) =>
      unlessKnown('unknown-auditor', name, known, [...path, criterion, 'by', name], 'key'),
    );
  });
}

/** Evidence by a name that looks like a slip of an auditor's. Others than the auditors may have found it, too. */
export function evidenceByOther({ by }: Draft<Evidence>, path: Path, auditors: AuditDraft['auditors']): Problem[] {
  const known = namesOf(auditors);
  const isSlip = by !== undefined && slipOf(by, known) !== undefined;
  return isSlip ? unlessKnown('unknown-auditor', by, known, [...path, 'by']) : [];
}

const names = new WeakMap<object, readonly string[]>();

/** The names there are, the same list each time. */
function namesOf(auditors: AuditDraft['auditors']): readonly string[] {
  if (!auditors) return [];
  const known = names.get(auditors) ?? auditors.flatMap((name) => name ?? []);
  names.set(auditors, known);
  return known;
}
