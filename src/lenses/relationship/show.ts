import type { ShownLens } from '../show.ts';
import { decimal, say } from '../value.ts';
import { relationshipLens } from './lens.ts';

/** The rung up to which a relationship is easily lost (model §4). */
const TRANSACTION = 1;

/** How the relationship lens is shown. */
export const shownRelationship: ShownLens<typeof relationshipLens> = {
  ...relationshipLens,
  show: {
    means({ scored: { relationship, findings } }) {
      if (relationship.length === 0) return [];
      const segments = decimal(relationship.length);
      const fragile = findings.filter(({ rule }) => rule === 'relationship/fragile').length;
      if (fragile > 0) return [say('fragile', { fragile: decimal(fragile), segments })];
      const open = relationship.filter(({ level }) => level <= TRANSACTION).length;
      return [open > 0 ? say('open', { open: decimal(open), segments }) : say('sound')];
    },
  },
};
