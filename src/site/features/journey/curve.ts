import { area, curveMonotoneX, line } from 'd3-shape';
import type { Column } from './column.ts';

/** The emotion curve: path data of the line, and of the ground between it and zero. */
export interface Curve {
  line: string;
  ground: string;
}

/** Through the columns' middles, smooth without swinging beyond its points; broken where no emotion is given. */
export function drawCurve(columns: readonly Column[], zero: number): Curve {
  const x = ({ x, centre }: Column) => x + centre;
  const y = ({ emotionY }: Column) => emotionY ?? zero;
  const given = ({ emotionY }: Column) => emotionY !== null;
  return {
    line: line(x, y).defined(given).curve(curveMonotoneX).digits(1)(columns) ?? '',
    ground: area(x, zero, y).defined(given).curve(curveMonotoneX).digits(1)(columns) ?? '',
  };
}
