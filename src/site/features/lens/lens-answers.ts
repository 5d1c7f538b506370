import { lensAnswersOf, type WeakestOf } from '../../../report/answers/lens-answers.ts';
import type { Reader } from '../../reader.ts';
import type { LensName } from './lens-names.ts';

/** What each lens answers over all journeys, in one line. */
export function lensAnswers(reader: Reader): Record<LensName, string> {
  const { answers } = reader.words.lenses;
  const { loop, promises, fairness, trust, value, evidence, actions } = lensAnswersOf(reader.edition.journeys);
  const weakest = <Name extends string>(vocabulary: string, of: WeakestOf<Name>) =>
    of.weakest ? answers.weakest(reader.term(vocabulary, of.weakest.name), of.weakest.audits) : answers.sound;
  const known = (of: number, answer: string) => (of === 0 ? answers.none : answer);
  const open = answers.actions(actions.open);
  return {
    loop: known(loop.compared, loop.weaker > 0 ? answers.loop(loop.weaker) : answers.loopSound),
    promises: known(promises.made, answers.promises(promises.kept, promises.made)),
    fairness: known(fairness.compared, fairness.worse > 0 ? answers.fairness(fairness.worse) : answers.fairnessSound),
    trust: known(trust.compared, weakest('facet', trust)),
    value: known(value.compared, weakest('area', value)),
    evidence: known(evidence.touchpoints, answers.evidence(evidence.thin, evidence.touchpoints)),
    actions: actions.overdue > 0 ? answers.overdue(open, actions.overdue) : open,
  };
}
