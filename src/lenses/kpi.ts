import type { Measure } from '../model/touchpoint.ts';
import { INTENT_SCALES, SATISFACTION_SCALES } from '../model/vocabulary.ts';
import { rung } from '../rubric/ladder.ts';
import { TOLERANCE } from '../scoring/answers.ts';
import type { ScoredTouchpoint } from '../scoring/score-audit.ts';
import type { Lens, LensContext } from './lens.ts';

/** A measure placed on its scale: (value − min) / (max − min). */
interface Placed {
  measure: Measure;
  at: number;
  share: number;
}

/** The kpi lens: satisfaction figures beside the level they hide. Reads the base touchpoints. */
export const kpiLens: Lens<null> = ({ touchpoints, rubric }, { rules }) => ({
  figures: null,
  findings: touchpoints.flatMap((scored, at) => {
    const { touchpoint, score } = scored;
    const satisfaction = placed(scored, SATISFACTION_SCALES);
    const here = { touchpoint: touchpoint.id };
    const [first] = satisfaction;
    const { id: level } = rung(rubric.interaction, score.level);
    const share = rules.number('kpi/score-hides-level', 'share');
    const hides = score.level <= rules.number('kpi/score-hides-level', 'level');
    const evidence = touchpoint.evidence ?? [];
    return [
      ...(first && touchpoint.need === undefined
        ? rules.fire('kpi/score-without-need', {
            ...here,
            data: { metric: first.measure.metric },
            path: ['touchpoints', at, 'measures', first.at],
          })
        : []),
      ...satisfaction
        .filter((figure) => hides && figure.share >= share - TOLERANCE)
        .flatMap(({ measure, at: position }) =>
          rules.fire('kpi/score-hides-level', {
            ...here,
            data: { metric: measure.metric, value: measure.value, level },
            path: ['touchpoints', at, 'measures', position],
          }),
        ),
      ...notReturning(scored, at, { rules }),
      ...(evidence.length > 0 && evidence.every(({ kind }) => kind === 'survey')
        ? rules.fire('kpi/survey-only', { ...here, path: ['touchpoints', at, 'evidence'] })
        : []),
    ];
  }),
});

function placed(
  { touchpoint }: ScoredTouchpoint,
  scales: Readonly<Record<string, readonly [number, number]>>,
): Placed[] {
  return (touchpoint.measures ?? []).flatMap((measure, at) => {
    const scale = Object.hasOwn(scales, measure.metric) ? (measure.scale ?? scales[measure.metric]) : undefined;
    return scale ? [{ measure, at, share: (measure.value - scale[0]) / (scale[1] - scale[0]) }] : [];
  });
}

function notReturning(scored: ScoredTouchpoint, at: number, { rules }: Pick<LensContext, 'rules'>) {
  const satisfied = rules.number('kpi/satisfied-not-returning', 'satisfied');
  const returning = rules.number('kpi/satisfied-not-returning', 'returning');
  const content = placed(scored, SATISFACTION_SCALES).find(({ share }) => share >= satisfied - TOLERANCE);
  const leaving = placed(scored, INTENT_SCALES).find(({ share }) => share < returning - TOLERANCE);
  if (!content || !leaving) return [];
  const data = { metric: content.measure.metric, value: content.measure.value, intent: leaving.measure.value };
  const path = ['touchpoints', at, 'measures', leaving.at];
  return rules.fire('kpi/satisfied-not-returning', { touchpoint: scored.touchpoint.id, data, path });
}
