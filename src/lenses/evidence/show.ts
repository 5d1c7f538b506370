import { evidenceWithheld } from '../../model/withheld.ts';
import { fires } from '../fires.ts';
import type { Shown, ShownLens } from '../show.ts';
import { decimal, labelled, say, term } from '../value.ts';
import { type Confidence, evidenceLens } from './lens.ts';

const GRADES: readonly Confidence[] = ['high', 'medium', 'low'];

/** How the evidence lens is shown. */
export const shownEvidence: ShownLens<typeof evidenceLens> = {
  ...evidenceLens,
  show: {
    address: 'evidence',
    means(journey) {
      const { agreement } = journey.scored;
      const low = counted(journey, 'low');
      return [
        low > 0 ? say('thin', { low: decimal(low), touchpoints: decimal(journey.touchpoints.length) }) : say('sound'),
        ...(agreement === null
          ? []
          : [say(fires(journey, 'evidence/low-agreement') ? 'lowAgreement' : 'agree', { alpha: decimal(agreement) })]),
      ];
    },
    panel(journey) {
      const { agreement } = journey.scored;
      const bars = GRADES.map((grade) => {
        const count = counted(journey, grade);
        return {
          label: term('confidence', grade),
          share: count / journey.touchpoints.length,
          value: decimal(count),
        };
      });
      const alpha = agreement === null ? say('fewRatings') : decimal(agreement);
      return [{ title: say('confidence'), bars }, { notes: [labelled(say('agreement'), alpha), ...piecesOf(journey)] }];
    },
    answer(journeys) {
      const touchpoints = touchpointsOf(journeys);
      return touchpoints === 0 ? null : say('answer', { thin: decimal(thinOf(journeys)), count: decimal(touchpoints) });
    },
    table: {
      columns: [
        ...GRADES.map((grade) => ({
          header: labelled(say('confidence'), term('confidence', grade)),
          cell: (journey: ShownJourney) => decimal(counted(journey, grade)),
        })),
        { header: say('agreement'), cell: ({ scored: { agreement } }) => decimal(agreement) },
      ],
      judge: (journey) => [-counted(journey, 'low')],
    },
    headline: {
      anchor: 'how-sure',
      title: say('headline'),
      says(journeys) {
        const thin = thinOf(journeys);
        const data = { thin: decimal(thin), touchpoints: decimal(touchpointsOf(journeys)) };
        return { as: 'answer', value: thin === 0 ? say('noneThin') : say('thinOf', data) };
      },
    },
  },
};

type ShownJourney = Shown<unknown, { confidence: Confidence }>;

function counted({ touchpoints }: ShownJourney, grade: Confidence): number {
  return touchpoints.filter(({ scored }) => scored.confidence === grade).length;
}

/** How many touchpoints rest on little or no evidence. */
function thinOf(journeys: readonly ShownJourney[]): number {
  return journeys.reduce((sum, journey) => sum + counted(journey, 'low'), 0);
}

function touchpointsOf(journeys: readonly ShownJourney[]): number {
  return journeys.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0);
}

/** How many pieces of evidence there are: those that are shown, and those that may not be. */
function piecesOf({ written: { touchpoints } }: ShownJourney) {
  const published = touchpoints.flatMap(({ evidence = [] }) => evidence).length;
  const withheld = touchpoints.reduce((sum, touchpoint) => sum + evidenceWithheld(touchpoint), 0);
  return [
    ...(published > 0 || withheld === 0 ? [labelled(say('evidence'), decimal(published))] : []),
    ...(withheld > 0 ? [say('withheld', { count: decimal(withheld) })] : []),
  ];
}
