import { LENSES } from './all.ts';
import type { AuditFigures, TouchpointFigures } from './read-audit.ts';
import type { Show } from './show.ts';

/** A lens for a page: its words stand under its id. */
export interface PagedLens {
  id: string;
  show: Show<string, AuditFigures, TouchpointFigures>;
}

/** Every lens of which something is shown, in order: what pages loop over. */
export const SHOWN: readonly PagedLens[] = LENSES.flatMap((lens) =>
  'show' in lens ? [{ id: lens.id, show: lens.show }] : [],
);
