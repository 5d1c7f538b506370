import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** A strip of the picture with a scale of its own; `top` and `bottom` are where the scale's ends lie. */
export interface Band {
  top: number;
  bottom: number;
  /** Values at which the scale is written and a line is drawn, lowest first. */
  ticks: readonly number[];
  y: ScaleLinear<number, number>;
}

export interface Bands {
  /** Middle of the line that the numbers stand on. */
  track: number;
  /** Baseline of the first line of the names. */
  names: number;
  level: Band;
  /** Baseline of the first line of the levels' names, below their band. */
  levelNames: number;
  emotion: Band | null;
  expectation: Band | null;
  /** Baseline of the differences, below the expectations. */
  differences: number;
  height: number;
}

export interface BandNeeds {
  /** Most lines that a touchpoint's name and marks take, and most that a level's name takes. */
  nameLines: number;
  levelLines: number;
  emotion: boolean;
  expectation: boolean;
}

export const STAGE_HEIGHT = 28;
export const LINE_HEIGHT = 16;

const TRACK = STAGE_HEIGHT + 24;
const NAMES = TRACK + 32;
const RUNG_HEIGHT = 46;
/** Room above a scale's highest value for its figure. */
const ABOVE = 24;
const EMOTION_HEIGHT = 84;
const EXPECTATION_HEIGHT = 102;
const BETWEEN_BANDS = 22;

/** Places the bands under each other; one that has nothing to show is not there. */
export function layBands({ nameLines, levelLines, emotion, expectation }: BandNeeds): Bands {
  const level = band([0, 1, 2, 3], NAMES + (nameLines - 1) * LINE_HEIGHT + ABOVE + 16, 3 * RUNG_HEIGHT);
  const levelNames = level.bottom + 20;
  const foot = levelNames + (levelLines - 1) * LINE_HEIGHT + BETWEEN_BANDS;
  const feelings = emotion ? band([-3, 0, 3], foot + ABOVE, EMOTION_HEIGHT) : null;
  const under = feelings ? feelings.bottom + BETWEEN_BANDS : foot;
  const expectations = expectation ? band([1, 4, 7], under + ABOVE, EXPECTATION_HEIGHT) : null;
  const differences = (expectations?.bottom ?? 0) + 26;
  return {
    track: TRACK,
    names: NAMES,
    level,
    levelNames,
    emotion: feelings,
    expectation: expectations,
    differences,
    height: expectations ? differences + 12 : under,
  };
}

function band(ticks: readonly number[], top: number, height: number): Band {
  const bottom = top + height;
  return { top, bottom, ticks, y: scaleLinear([ticks[0] ?? 0, ticks.at(-1) ?? 0], [bottom, top]) };
}
