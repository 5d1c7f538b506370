/** What `explain` writes before what it tells. */
export const EXPLAIN = {
  level: 'Level:',
  must: 'must be met',
  weight: 'weight',
  facet: 'trust:',
  cause: 'when missed:',
  area: 'value:',
  practice: 'practice:',
  why: 'Why it matters:',
  fix: 'What to do:',
  settings: 'In config.yaml:',
};

/** What a badge says. */
export const BADGE = {
  none: 'no journeys',
  median: (index: string) => `median ${index}`,
  /** Read out: where one journey stands, and where all of them do. */
  said: (what: string, level: string, index: string) => `${what}: level ${level}, index ${index} of 3`,
  saidOfAll: (what: string, index: string, levels: string) => `${what}: median index ${index} of 3; ${levels}`,
};
