import { FACETS, type Facet, VALUE_AREAS, type ValueArea } from '../../model/vocabulary.ts';
import type { Journey } from '../journey.ts';
import { dueActions } from './due-actions.ts';
import { headlinesOf } from './headlines.ts';
import { type Meanings, meaningsOf } from './meanings.ts';
import { pricePenalty } from './price-penalty.ts';

/** What each lens answers over all journeys, in counts of journeys unless it says otherwise. */
export interface LensAnswers {
  /** Journeys with both sides of the sale, and those whose side after it is the weaker one. */
  loop: { compared: number; weaker: number };
  /** Counts of promises. */
  promises: { made: number; kept: number };
  /** Journeys that compare customers who stayed with new ones, and those with a finding, not waived, of the worse. */
  fairness: { compared: number; worse: number };
  trust: WeakestOf<Facet>;
  value: WeakestOf<ValueArea>;
  /** Counts of touchpoints. */
  evidence: { touchpoints: number; thin: number };
  /** Counts of open actions. */
  actions: { open: number; overdue: number };
}

export interface WeakestOf<Name extends string> {
  compared: number;
  /** What is the weakest in most journeys, first in order on a tie; `null` where nothing falls short. */
  weakest: { name: Name; audits: number } | null;
}

export function lensAnswersOf(journeys: readonly Journey[]): LensAnswers {
  const { promises, thin, unfair } = headlinesOf(journeys);
  const audits = journeys.map(({ scored }) => scored);
  const balances = audits.flatMap(({ loop: { balance } }) => balance ?? []);
  const compared = audits.filter(({ touchpoints }) =>
    touchpoints.some(({ parity }) => pricePenalty(parity) !== null || parity.existing_minus_new !== null),
  );
  const actions = dueActions(journeys);
  const meanings = audits.map(meaningsOf);
  return {
    loop: { compared: balances.length, weaker: balances.filter((balance) => balance < 0).length },
    promises,
    fairness: { compared: compared.length, worse: new Set(unfair.map(({ journey }) => journey.id)).size },
    trust: weakestOf(meanings, 'trust', { names: FACETS, place: 'facet' }),
    value: weakestOf(meanings, 'value', { names: VALUE_AREAS, place: 'area' }),
    evidence: { touchpoints: audits.flatMap((audit) => audit.touchpoints).length, thin },
    actions: { open: actions.length, overdue: actions.filter(({ isOverdue }) => isOverdue).length },
  };
}

function weakestOf<Name extends string>(
  all: readonly Meanings[],
  lens: 'trust' | 'value',
  { names, place }: { names: readonly Name[]; place: 'facet' | 'area' },
): WeakestOf<Name> {
  const said = all.map((meanings) => meanings[lens]);
  const counts = names.map((name) => ({
    name,
    audits: said.filter((one) => one.some(({ id, data }) => id === `${lens}-weakest` && data[place] === name)).length,
  }));
  const [most] = counts.toSorted((a, b) => b.audits - a.audits);
  return {
    compared: said.filter((one) => one.every(({ id }) => id !== `${lens}-none`)).length,
    weakest: most && most.audits > 0 ? most : null,
  };
}
