import type { Columns } from './columns.ts';

/** The widest that letters stay readable at on paper of A4. */
const PAPER = 1000;

/**
 * Cuts the columns between touchpoints into as few parts as paper takes beside the axis, of about the same width;
 * nothing is cut at `whole`. Each is printed under the one before it.
 */
export function slicesOf({ runs, steps, width }: Columns, { axis, whole }: { axis: number; whole: number | null }) {
  const parts = Math.ceil(width / (PAPER - axis));
  const edges = [...runs, ...steps].map(({ x }) => x).filter((x) => x !== whole);
  const cuts = Array.from({ length: parts - 1 }, (_, at) => nearest(edges, ((at + 1) * width) / parts));
  const bounds = [0, ...cuts, width];
  return bounds.slice(1).map((end, at) => {
    const x = bounds[at] ?? 0;
    const begun = runs.find((run) => run.x < x && x < run.x + run.width);
    /** The stage that the part before began and this one goes on with. */
    const continues = begun?.stage ?? null;
    return { x, width: end - x, continues };
  });
}

function nearest(edges: readonly number[], to: number): number {
  return edges.reduce((best, edge) => (Math.abs(edge - to) < Math.abs(best - to) ? edge : best));
}
