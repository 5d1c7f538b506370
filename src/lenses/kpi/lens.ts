import type { Measure, Touchpoint, Variant } from '../../model/touchpoint.ts';
import { INTENT_SCALES, SATISFACTION_SCALES } from '../../model/vocabulary.ts';
import { rung } from '../../rubric/ladder.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import type { ScoredTouchpoint } from '../../scoring/score-audit.ts';
import type { LadderScore } from '../../scoring/score-ladder.ts';
import type { Lens, Rulebook } from '../lens.ts';
import { KPI_RULES } from './rules.ts';

/** A base touchpoint, or one of its variants, with measures of its own: satisfaction there is held against the level there. */
interface MeasuredPlace {
  own: Touchpoint | Variant;
  score: LadderScore;
  path: (string | number)[];
}

/** A measure placed on its scale: (value − min) / (max − min). */
interface PlacedMeasure {
  measure: Measure;
  path: (string | number)[];
  share: number;
}

/** The kpi lens: satisfaction figures beside the level they hide, of touchpoints and of their variants. */
export const kpiLens: Lens<'kpi', typeof KPI_RULES> = {
  id: 'kpi',
  rules: KPI_RULES,
  read: ({ touchpoints, rubric, journey }, { rules }) => ({
    findings: touchpoints.flatMap((scored, at) => {
      const { touchpoint } = scored;
      const here = { touchpoint: touchpoint.id };
      const places = placesOf(scored, at);
      const [first] = places.flatMap((place) => placed(place, SATISFACTION_SCALES));
      const most = rules.number('kpi/score-hides-level', 'level');
      const bar = {
        share: rules.number('kpi/score-hides-level', 'share'),
        nps: rules.number('kpi/score-hides-level', 'nps'),
      };
      const hidden = places.flatMap((place) => {
        const byJourney = place.score.reach > most;
        if (byJourney && journey.reach > most) return [];
        const { id: level } = rung(rubric.interaction, byJourney ? journey.reach : place.score.reach);
        return satisfied(place, bar).flatMap(({ measure, path }) =>
          rules.fire('kpi/score-hides-level', {
            ...here,
            ...(byJourney && { form: 'journey' }),
            data: { metric: measure.metric, value: measure.value, level },
            path,
          }),
        );
      });
      return [
        ...(first && touchpoint.need === undefined
          ? rules.fire('kpi/score-without-need', { ...here, data: { metric: first.measure.metric }, path: first.path })
          : []),
        ...hidden,
        ...places.flatMap((place) => notReturning(place, touchpoint, rules)),
        ...(isSurveyOnly(touchpoint)
          ? rules.fire('kpi/survey-only', { ...here, path: ['touchpoints', at, 'evidence'] })
          : []),
      ];
    }),
  }),
};

function placesOf({ touchpoint, score, variants }: ScoredTouchpoint, at: number): MeasuredPlace[] {
  const base = { own: touchpoint, score, path: ['touchpoints', at] };
  return [
    base,
    ...variants.map(({ variant, score }, position) => ({
      own: variant,
      score,
      path: [...base.path, 'variants', position],
    })),
  ];
}

function placed(
  { own, path }: MeasuredPlace,
  scales: Readonly<Record<string, readonly [number, number]>>,
): PlacedMeasure[] {
  return (own.measures ?? []).flatMap((measure, at) => {
    const scale = Object.hasOwn(scales, measure.metric) ? (measure.scale ?? scales[measure.metric]) : undefined;
    const share = scale && (measure.value - scale[0]) / (scale[1] - scale[0]);
    return share === undefined ? [] : [{ measure, path: [...path, 'measures', at], share }];
  });
}

/** From when on customers are satisfied: a share of the scale, for NPS the figure as it is written. */
interface KpiBar {
  share: number;
  nps: number;
}

function satisfied(place: MeasuredPlace, bar: KpiBar): PlacedMeasure[] {
  return placed(place, SATISFACTION_SCALES).filter(({ measure, share }) =>
    measure.metric === 'nps' ? measure.value >= bar.nps - TOLERANCE : share >= bar.share - TOLERANCE,
  );
}

function notReturning(place: MeasuredPlace, { id }: Touchpoint, rules: Rulebook<typeof KPI_RULES>) {
  const returning = rules.number('kpi/satisfied-not-returning', 'returning');
  const [content] = satisfied(place, {
    share: rules.number('kpi/satisfied-not-returning', 'satisfied'),
    nps: rules.number('kpi/satisfied-not-returning', 'nps'),
  });
  const leaving = placed(place, INTENT_SCALES).find(({ share }) => share < returning - TOLERANCE);
  if (!content || !leaving) return [];
  const data = { metric: content.measure.metric, value: content.measure.value, intent: leaving.measure.value };
  return rules.fire('kpi/satisfied-not-returning', { touchpoint: id, data, path: leaving.path });
}

/** An assumption beside surveys is a guess, and no other source. */
function isSurveyOnly({ evidence = [] }: Touchpoint): boolean {
  const kinds = new Set(evidence.map(({ kind }) => kind));
  return kinds.has('survey') && [...kinds].every((kind) => kind === 'survey' || kind === 'assumption');
}
