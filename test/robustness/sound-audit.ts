import { auditFile } from '../../src/model/audit.ts';
import { filled } from '../support/filled.ts';

type Written = Record<string, unknown>;

const AUDITOR = 'canary-auditors-each';
/** What a key of an audit must say so that it goes together with the others; `null` takes it out. */
const AGREES: readonly [key: RegExp, value: (before: Written) => unknown][] = [
  [/^rubric$/, () => null],
  [/^id$/, (id) => (String(id).includes('touchpoints-each-id') ? 'till' : id)],
  [/^touchpoint$/, () => 'till'],
  [/^rule$/, () => 'evidence/missing'],
  [/^rates$/, () => 'prompt'],
  [/^lifts$/, () => ['prompt']],
  [/^scale$/, () => [0, 5]],
  [/^(?:channel|location|period)$/, (value) => (String(value).includes('variants') ? null : value)],
  [/^ratings$/, (ratings) => byCriterion(ratings)],
];

/** The answer of a schema's canary, once under a criterion that there is, by the auditor that there is. */
function byCriterion(ratings: Written): Written {
  const [[key = '', answer = {}] = []] = Object.entries(ratings) as [string, Written][];
  const { rating: _, by, ...more } = answer;
  return {
    [key.includes('relationship') ? 'product-solves' : 'task-completed']: { by: { [AUDITOR]: 'met' }, ...more },
  };
}

/** A sound audit with everything in it that the schema knows; whatever can be marked is, and every text says where it stands. */
export function soundAudit(visibility: 'internal' | 'public'): Written {
  return JSON.parse(JSON.stringify(filled(auditFile, visibility)), (key, value: Written) => {
    const agrees = AGREES.find(([pattern]) => pattern.test(key));
    return agrees ? (agrees[1](value) ?? undefined) : value;
  }) as Written;
}

/** What of such an audit the public must not read: names of auditors, and whatever stands beside a mark. */
export function secretsIn(audit: unknown): string[] {
  const { values, isMarked, isRating } = looked(audit);
  const own = values.filter((value): value is string => typeof value === 'string' && value.startsWith('canary-'));
  // Of a rating its note alone is left out; the rest of it counts for all.
  const secret = isMarked && !isRating ? [...own, ...values.flatMap(textsIn)] : isRating && isMarked ? own : [];
  return [...new Set([AUDITOR, ...secret, ...values.flatMap((value) => (isMarked ? [] : secretsIn(value)))])];
}

function looked(value: unknown): { values: unknown[]; isMarked: boolean; isRating: boolean } {
  const isObject = typeof value === 'object' && value !== null;
  return {
    values: isObject ? Object.values(value) : [],
    isMarked: isObject && 'visibility' in value,
    isRating: isObject && 'by' in value && typeof value.by === 'object',
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('canary-') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
