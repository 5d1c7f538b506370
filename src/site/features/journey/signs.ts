/** What a touchpoint may be marked as, in the order in which marks are written. */
export const MARKS = ['truth', 'peak', 'weakest', 'ending'] as const;
export type Mark = (typeof MARKS)[number];

/** The form of each mark, as a path round 0, 0 in a square of 10. */
export const MARK_PATHS: Readonly<Record<Mark, string>> = {
  truth: 'M0-5 5 0 0 5-5 0z',
  peak: 'M0-4.5 5 4H-5z',
  weakest: 'M0 4.5-5-4H5z',
  ending: 'M-4-4h8v8h-8z',
};

/** A fall: the head of an arrow that points down, round 0, 0. */
export const FALL_PATH = 'M-6-5H6L0 6z';

/** A rung from one height to another, a hair short of both so that rungs stand apart. */
export function rungPath(x: number, width: number, top: number, bottom: number): string {
  return `M${x} ${round(top + 1)}h${width}V${round(bottom - 1)}h${-width}z`;
}

/** A tenth of a unit is finer than any screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
