import type { Touchpoint } from './touchpoint.ts';

/** What is told of the parts of a touchpoint or an action that its audience may not see. */
export interface Withheld {
  evidence_withheld?: number;
  owner_withheld?: true;
}

/** How many pieces of a touchpoint's evidence its audience may not see. */
export function evidenceWithheld({ evidence_withheld: count = 0 }: Touchpoint & Withheld): number {
  return count;
}

/** Whether a touchpoint or an action has an owner of its own whom its audience may not see: nobody else stands in for them. */
export function isOwnerWithheld({ owner_withheld: isWithheld }: { id: string } & Withheld): boolean {
  return isWithheld === true;
}
