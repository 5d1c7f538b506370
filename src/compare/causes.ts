/** What can move a score or a finding between two states, in the order in which their effects are laid over each other. */
export const CAUSES_OF_CHANGE = ['rubric', 'time', 'scope', 'evidence', 'actions', 'judgement'] as const;
export type CauseOfChange = (typeof CAUSES_OF_CHANGE)[number];

/** One thing for every cause. */
export type ByCause<T> = Readonly<Record<CauseOfChange, T>>;

/** One thing for every cause, made from its name. */
export function byCause<T>(make: (cause: CauseOfChange, at: number) => T): ByCause<T> {
  return Object.fromEntries(CAUSES_OF_CHANGE.map((cause, at) => [cause, make(cause, at)])) as Record<CauseOfChange, T>;
}
