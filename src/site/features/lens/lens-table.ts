import type { Text } from '../../../model/text.ts';
import { FACETS, STAGES, VALUE_AREAS } from '../../../model/vocabulary.ts';
import { type Meaning, meaningsOf } from '../../../report/answers/meanings.ts';
import { type ComparedLens, worstFirst } from '../../../report/answers/worst-first.ts';
import { type WorstParity, worstDifference, worstPenalty } from '../../../report/answers/worst-parity.ts';
import type { AuditReport } from '../../../report/report.ts';
import type { Reader } from '../../reader.ts';

/** One lens over all journeys: a row each, with its figures as the reader writes them and what they mean. */
export interface LensTable {
  headers: readonly string[];
  /** The worst first. */
  rows: readonly LensRow[];
  /** What the lens has nothing to compare in and the table leaves out. */
  silent: readonly Journey[];
}

interface Journey {
  audit: AuditReport;
  title: Text;
}

interface LensRow extends Journey {
  cells: readonly Cell[];
  meanings: readonly Meaning[];
}

interface Cell {
  text: string;
  /** Where the figure comes from, when it is one touchpoint's. */
  place?: WorstParity | null;
}

type Column = readonly [header: string, cell: (audit: AuditReport) => string | Cell];

export function lensTable(reader: Reader, lens: ComparedLens): LensTable {
  const columns = columnsOf(reader, lens);
  const { audits, report } = reader.edition;
  const { compared, silent } = worstFirst(report.audits, lens);
  const journey = (audit: AuditReport) => ({
    audit,
    title: audits.find(({ id }) => id === audit.id)?.title ?? audit.title,
  });
  // Few journeys compare groups of customers; the rows of the others would say so again and again.
  const isFolded = lens === 'fairness';
  return {
    headers: columns.map(([header]) => header),
    rows: (isFolded ? compared : [...compared, ...silent]).map((audit) => ({
      ...journey(audit),
      cells: columns.map(([, cell]) => asCell(cell(audit))),
      meanings: meaningsOf(audit)[PART[lens]],
    })),
    silent: isFolded ? silent.map(journey) : [],
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
  const at = (place: WorstParity | null, written: typeof signed) => ({ text: written(place?.value ?? null), place });
  switch (lens) {
    case 'loop':
      return [
        ...STAGES.map((stage): Column => [reader.term('stage', stage), ({ loop }) => index(loop[stage].mean)]),
        [lenses.balance, ({ loop }) => signed(loop.balance)],
      ];
    case 'promises':
      return [
        [
          lenses.kept,
          ({ gap: { promises } }) =>
            promises.made === 0 ? absent : reader.words.overview.promisesKept(promises.kept, promises.made),
        ],
        [lenses.gap, ({ gap }) => signed(gap.mean)],
      ];
    case 'fairness':
      return [
        [lenses.difference, (audit) => at(worstDifference(audit), signed)],
        [
          lenses.pricePenalty,
          (audit) => {
            const written = reader.edition.audits.find(({ id }) => id === audit.id);
            return at(written ? worstPenalty(audit, written) : null, penalty);
          },
        ],
      ];
    case 'trust':
      return [
        ...FACETS.map((facet): Column => [reader.term('facet', facet), ({ trust }) => percent(trust[facet])]),
        [lenses.product, ({ trust }) => percent(trust.trust)],
      ];
    case 'value':
      return VALUE_AREAS.map((area): Column => [reader.term('area', area), ({ value }) => percent(value[area])]);
    case 'evidence':
      return [
        ...(['high', 'medium', 'low'] as const).map(
          (grade): Column => [
            `${lenses.confidence}${reader.words.colon}${reader.term('confidence', grade)}`,
            ({ touchpoints }) => reader.number(touchpoints.filter(({ confidence }) => confidence === grade).length),
          ],
        ),
        [lenses.agreement, ({ agreement }) => (agreement === null ? absent : reader.number(agreement))],
      ];
  }
}
