import type { PictureColumn } from './column.ts';
import { round } from './signs.ts';
import { labelWidth } from './wrap-label.ts';

const SIZE = 12;
const PLATE_HEIGHT = 18;
/** How far an index's mark reaches beyond the rungs, with a little air. */
export const BEYOND = 6;

/**
 * The largest fall of the index, drawn as a step down with its figure: between the column that the journey falls to and
 * the one before it; `null` when nothing falls.
 */
export function drawCliff(columns: readonly PictureColumn[], write: (drop: number) => string) {
  const at = columns.findIndex(({ step }) => step.fall !== null);
  const from = columns[at - 1];
  const to = columns[at];
  if (!from || !to || to.step.fall === null) return null;
  const right = from.x + from.width;
  const x = right + Math.min(10, to.x - right) / 2;
  const start = from.x + from.rungs.x + from.rungs.width + BEYOND;
  const end = to.x + to.rungs.x - BEYOND;
  const figure = write(to.step.fall);
  const width = Math.ceil(labelWidth(figure, SIZE)) + 10;
  const tall = to.indexY - from.indexY > PLATE_HEIGHT + 16;
  // A fall too small to hold its figure has it above.
  const middle = tall ? (from.indexY + to.indexY) / 2 : from.indexY - PLATE_HEIGHT / 2 - 4;
  return {
    /** From mark to mark, and the head of the arrow at the lower end. */
    path: `M${start} ${from.indexY}H${x}V${to.indexY}H${end}`,
    head: `M${x - 5} ${round(to.indexY - 8)}h10l-5 8z`,
    figure,
    /** Where the column begins that the journey falls to. */
    edge: to.x,
    /** Behind the figure. */
    plate: { x: x - width / 2, y: round(middle - PLATE_HEIGHT / 2), width, height: PLATE_HEIGHT },
  };
}
