import { area, curveMonotoneX, line } from 'd3-shape';
import type { PictureColumn } from './column.ts';

/**
 * The emotion curve: path data of the line, and of the ground between it and zero. Through the columns' middles, smooth
 * without swinging beyond its points; broken where no emotion is given.
 */
export function drawCurve(columns: readonly PictureColumn[], zero: number) {
  const x = ({ x, centre }: PictureColumn) => x + centre;
  const y = ({ emotionY }: PictureColumn) => emotionY ?? zero;
  const given = ({ emotionY }: PictureColumn) => emotionY !== null;
  return {
    line: line(x, y).defined(given).curve(curveMonotoneX).digits(1)(columns) ?? '',
    ground: area(x, zero, y).defined(given).curve(curveMonotoneX).digits(1)(columns) ?? '',
  };
}
