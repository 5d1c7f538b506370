import { FACETS, STAGES, VALUE_AREAS } from '../../../model/vocabulary.ts';
import { type Meaning, meaningsOf } from '../../../report/answers/meanings.ts';
import { type ComparedLens, worstFirst } from '../../../report/answers/worst-first.ts';
import { type WorstPlace, worstDifference, worstPenalty } from '../../../report/answers/worst-parity.ts';
import type { Journey } from '../../../report/journey.ts';
import type { Reader } from '../../reader.ts';

/** One lens over all journeys: a row each, with its figures as the reader writes them and what they mean. */
export interface LensTable {
  headers: readonly string[];
  /** The worst first. */
  rows: readonly LensRow[];
  /** What the lens has nothing to compare in and the table leaves out. */
  silent: readonly Journey[];
}

interface LensRow {
  journey: Journey;
  cells: readonly Cell[];
  meanings: readonly Meaning[];
}

interface Cell {
  text: string;
  /** Where the figure comes from, when it is one touchpoint's. */
  place?: WorstPlace | null;
}

type Column = readonly [header: string, cell: (journey: Journey) => string | Cell];

export function lensTable(reader: Reader, lens: ComparedLens): LensTable {
  const columns = columnsOf(reader, lens);
  const { compared, silent } = worstFirst(reader.edition.journeys, lens);
  // Few journeys compare groups of customers; the rows of the others would say so again and again.
  const isFolded = lens === 'fairness';
  return {
    headers: columns.map(([header]) => header),
    rows: (isFolded ? compared : [...compared, ...silent]).map((journey) => ({
      journey,
      cells: columns.map(([, cell]) => asCell(cell(journey))),
      meanings: meaningsOf(journey.scored)[PART[lens]],
    })),
    silent: isFolded ? silent : [],
  };
}

const PART = {
  loop: 'loop',
  promises: 'gap',
  fairness: 'parity',
  trust: 'trust',
  value: 'value',
  evidence: 'evidence',
} as const;

function asCell(cell: string | Cell): Cell {
  return typeof cell === 'string' ? { text: cell } : cell;
}

function columnsOf(reader: Reader, lens: ComparedLens): Column[] {
  const { lenses } = reader.words;
  const absent = reader.words.touchpoints.empty;
  const index = (value: number | null) => (value === null ? absent : reader.index(value));
  const percent = (value: number | null) => (value === null ? absent : reader.percent(value));
  const penalty = (value: number | null) =>
    value === Number.POSITIVE_INFINITY ? lenses.newPayNothing : percent(value);
  const signed = (value: number | null) => (value === null ? absent : reader.signed(value));
  const at = (place: WorstPlace | null, written: typeof signed) => ({ text: written(place?.value ?? null), place });
  switch (lens) {
    case 'loop':
      return [
        ...STAGES.map(
          (stage): Column => [reader.term('stage', stage), ({ scored: { loop } }) => index(loop[stage].mean)],
        ),
        [lenses.balance, ({ scored: { loop } }) => signed(loop.balance)],
      ];
    case 'promises':
      return [
        [
          lenses.kept,
          ({
            scored: {
              gap: { promises },
            },
          }) => (promises.made === 0 ? absent : reader.words.overview.promisesKept(promises.kept, promises.made)),
        ],
        [lenses.gap, ({ scored: { gap } }) => signed(gap.mean)],
      ];
    case 'fairness':
      return [
        [lenses.difference, (journey) => at(worstDifference(journey), signed)],
        [lenses.pricePenalty, (journey) => at(worstPenalty(journey), penalty)],
      ];
    case 'trust':
      return [
        ...FACETS.map(
          (facet): Column => [reader.term('facet', facet), ({ scored: { trust } }) => percent(trust[facet])],
        ),
        [lenses.product, ({ scored: { trust } }) => percent(trust.trust)],
      ];
    case 'value':
      return VALUE_AREAS.map(
        (area): Column => [reader.term('area', area), ({ scored: { value } }) => percent(value[area])],
      );
    case 'evidence':
      return [
        ...(['high', 'medium', 'low'] as const).map(
          (grade): Column => [
            `${lenses.confidence}${reader.words.colon}${reader.term('confidence', grade)}`,
            ({ scored: { touchpoints } }) =>
              reader.number(touchpoints.filter(({ confidence }) => confidence === grade).length),
          ],
        ),
        [lenses.agreement, ({ scored: { agreement } }) => (agreement === null ? absent : reader.number(agreement))],
      ];
  }
}
