import type { Audit } from '../model/audit.ts';
import type { Path } from '../model/finding.ts';
import type { Judgement, Ratings, Touchpoint } from '../model/touchpoint.ts';
import type { Audience } from '../model/vocabulary.ts';
import { settle } from '../scoring/answers.ts';

/**
 * What an audience may see of an audit. For `public` everything marked internal is left out, whole, and so are
 * auditors' names; how much evidence that is, is told. Ratings stay, and several auditors' ratings are shown as the one that counts.
 */
export function forAudience(audit: Audit, audience: Audience): Audit {
  if (audience === 'internal') return audit;
  return {
    ...audit,
    auditors: [],
    notes: shown(audit.notes),
    links: audit.links?.filter(isPublic),
    touchpoints: audit.touchpoints.map(publicTouchpoint),
    relationship: audit.relationship?.map((segment) => ({ ...segment, ratings: publicRatings(segment.ratings) })),
  };
}

/** What is told of the parts of a touchpoint that are left out. */
interface Withheld {
  evidence_withheld?: number;
}

/** How many pieces of a touchpoint's evidence its audience may not see. */
export function evidenceWithheld({ evidence_withheld: count = 0 }: Touchpoint & Withheld): number {
  return count;
}

/** Whether a path leads into something marked internal, or to a list of nothing else. */
export function isInternal(audit: Audit, path: Path): boolean {
  let node: unknown = audit;
  return path.some((part) => {
    node = typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>)[part] : undefined;
    return isMarked(node) || (Array.isArray(node) && node.length > 0 && node.every(isMarked));
  });
}

function isMarked(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'visibility' in node && node.visibility === 'internal';
}

function isPublic({ visibility }: { visibility?: Audience }): boolean {
  return visibility !== 'internal';
}

function shown<T extends { visibility?: Audience }>(part: T | undefined): T | undefined {
  return part && isPublic(part) ? part : undefined;
}

function publicTouchpoint(touchpoint: Touchpoint): Touchpoint & Withheld {
  const withheld = touchpoint.evidence?.filter((evidence) => !isPublic(evidence)).length;
  return {
    ...touchpoint,
    ...(withheld ? { evidence_withheld: withheld } : {}),
    notes: shown(touchpoint.notes),
    ratings: publicRatings(touchpoint.ratings),
    variants: touchpoint.variants?.map((variant) => ({ ...variant, ratings: publicRatings(variant.ratings) })),
    evidence: touchpoint.evidence?.filter(isPublic).map(({ by: _, ...evidence }) => evidence),
    actions: touchpoint.actions?.filter(isPublic),
  };
}

function publicRatings(ratings: Ratings | undefined): Ratings | undefined {
  return (
    ratings &&
    Object.fromEntries(Object.entries(ratings).map(([criterion, judgement]) => [criterion, publicJudgement(judgement)]))
  );
}

function publicJudgement(judgement: Judgement): Judgement {
  const { rating } = settle(judgement);
  const note = typeof judgement === 'object' && isPublic(judgement) ? judgement.note : undefined;
  return note === undefined ? rating : { rating, note };
}
