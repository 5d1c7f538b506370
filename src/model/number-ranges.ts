/** Between which values a number makes sense. */
export interface NumberRange {
  least: number;
  most: number;
}

export const SHARE: NumberRange = { least: 0, most: 1 };
/** Of levels and indices, and of how far two of them lie apart. */
export const LEVELS: NumberRange = { least: 0, most: 3 };
/** Of days and whatever else is counted. */
export const COUNT: NumberRange = { least: 0, most: 1e6 };
