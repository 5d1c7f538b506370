/**
 * Between which values a rule's numbers make sense, by what they are called: shares 0 … 1, indices and levels 0 … 3, gaps of
 * the scale 1 to 7, days and counts from 0 on.
 */
export const NUMBER_RANGES: Readonly<Record<string, { least: number; most: number }>> = {
  alpha: { least: -1, most: 1 },
  assessed: { least: 0, most: 1 },
  balance: { least: -3, most: 3 },
  below: { least: 0, most: 3 },
  days: { least: 0, most: 1e6 },
  drop: { least: 0, most: 3 },
  gap: { least: -6, most: 0 },
  level: { least: 0, most: 3 },
  nps: { least: -100, most: 100 },
  raw: { least: 0, most: 1 },
  returning: { least: 0, most: 1 },
  satisfied: { least: 0, most: 1 },
  share: { least: 0, most: 1 },
  spread: { least: 0, most: 3 },
  tolerance: { least: 0, most: 1e6 },
  units: { least: 0, most: 1e6 },
};
