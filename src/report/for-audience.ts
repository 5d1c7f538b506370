import { type Audit, auditFile } from '../model/audit.ts';
import type { Path } from '../model/finding.ts';
import { closedUp, type Publishing, publicPart } from '../model/public-part.ts';
import { type Judgement, judgement, type Touchpoint } from '../model/touchpoint.ts';
import type { Audience } from '../model/vocabulary.ts';
import type { Withheld } from '../model/withheld.ts';
import { settle } from '../scoring/answers.ts';
import { withId } from './with-id.ts';

/** Owners' names that are roles: those that the config lists. */
export type Roles = Readonly<Record<string, unknown>>;

/**
 * What an audience may see of an audit. For `public` everything marked internal is left out, whole, and so are the names
 * of auditors, and of owners that are no roles; how much evidence that is, is told. Ratings stay, and several auditors'
 * ratings are shown as the one that counts. What is left out is derived from the schema.
 */
export function forAudience(audit: Audit, audience: Audience, roles: Roles): Audit {
  if (audience === 'internal') return audit;
  const { id, file } = audit;
  const shown = closedUp(masked(audit, roles)) as Audit;
  return {
    ...shown,
    id,
    file,
    touchpoints: shown.touchpoints.map((touchpoint, at) => withWithheld(touchpoint, audit.touchpoints[at])),
  };
}

function withWithheld(shown: Touchpoint, written: Touchpoint | undefined): Touchpoint & Withheld {
  const withheld = (written?.evidence?.length ?? 0) - (shown.evidence?.length ?? 0);
  const actions = shown.actions?.map((action) => withOwner(action, withId(written?.actions ?? [], action.id)));
  return {
    ...withOwner(shown, written),
    ...(actions && { actions }),
    ...(withheld > 0 && { evidence_withheld: withheld }),
  };
}

function withOwner<T extends { owner?: string | undefined }>(shown: T, written: T | undefined): T & Withheld {
  return written?.owner === undefined || shown.owner !== undefined ? shown : { ...shown, owner_withheld: true };
}

/** Tells of a path of the audit whether it leads to something the public may not see, or to a list of nothing else. */
export function withheldIn(audit: Audit, roles: Roles): (path: Path) => boolean {
  const open = masked(audit, roles);
  return (path) => {
    let written: unknown = audit;
    let shown: unknown = open;
    return path.some((part) => {
      written = partAt(written, part);
      shown = partAt(shown, part);
      return written !== undefined && (shown === undefined || isListOfNothing(shown));
    });
  };
}

function partAt(value: unknown, part: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, part)
    ? (value as Record<string | number, unknown>)[part]
    : undefined;
}

function isListOfNothing(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => one === undefined);
}

/** An owner of something in an audit as the public may hear of them; `roles` are `null` for those inside. */
export function ownerFor(name: string | null, audit: Audit, roles: Roles | null): string | null {
  return name === null || roles === null || isRole(name, audit, roles) ? name : null;
}

/** An auditor's name never goes out, not even where it stands as an owner's. */
function isRole(name: string, audit: Audit, roles: Roles): boolean {
  return Object.hasOwn(roles, name) && !audit.auditors.includes(name);
}

/** The same of a value that may be no name. */
export function isRoleIn(audit: Audit, roles: Roles, name: unknown): boolean {
  return typeof name === 'string' && isRole(name, audit, roles);
}

function masked(audit: Audit, roles: Roles): unknown {
  const publishing: Publishing = {
    isRole: (name) => isRole(name, audit, roles),
    instead: ({ layers, value }) => (layers.includes(judgement) ? settled(value as Judgement) : value),
  };
  return publicPart(auditFile, audit, publishing);
}

function settled(said: Judgement): Judgement {
  if (typeof said === 'string') return said;
  const { by: _, ...rest } = said;
  return { ...rest, rating: settle(said).rating };
}
