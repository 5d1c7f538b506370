import type { Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { isSlipOf } from '../rubric/slip-of.ts';
import { type AuditDraft, type Draft, wrong } from './draft.ts';

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
    return Object.keys(by ?? {})
      .filter((value) => !known.includes(value))
      .map((value) => wrong('unknown-auditor', [...path, criterion, 'by', value], { value, known }, { on: 'key' }));
  });
}

/** Evidence by a name that looks like a slip of an auditor's. Others than the auditors may have found it, too. */
export function evidenceByOthers(
  evidence: Draft<Touchpoint>['evidence'],
  path: Path,
  auditors: AuditDraft['auditors'],
): Problem[] {
  const known = namesOf(auditors);
  return (evidence ?? []).flatMap((item, at) => {
    const value = item?.by;
    if (value === undefined || known.includes(value) || !known.some((name) => isSlipOf(value, name))) return [];
    return [wrong('unknown-auditor', [...path, at, 'by'], { value, known })];
  });
}

function namesOf(auditors: AuditDraft['auditors'] = []): string[] {
  return auditors.flatMap((name) => name ?? []);
}
