import { LENSES, OWN_LENSES } from './all.ts';
import type { AuditFigures, TouchpointFigures } from './read-audit.ts';
import type { Show } from './show.ts';

/** A lens for a page: its words stand under its id. */
export interface PagedLens {
  id: string;
  show: Show<string, AuditFigures, TouchpointFigures>;
}

/** Every lens of which something is shown, in order: what pages loop over. */
export function shownLenses(): PagedLens[] {
  return [...LENSES, ...OWN_LENSES].flatMap(({ id, ...lens }: { id: string; show?: PagedLens['show'] }) =>
    lens.show ? [{ id, show: lens.show }] : [],
  );
}
