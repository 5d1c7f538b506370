import type { Text } from '../model/text.ts';
import { FACETS, STAGES, VALUE_AREAS } from '../model/vocabulary.ts';
import { type Meaning, meaningsOf } from '../report/meanings.ts';
import type { AuditReport } from '../report/report.ts';
import type { LensName } from './i18n/site-words.ts';
import type { Reader } from './reader.ts';

/** One lens over all journeys: a row each, with its figures as the reader writes them and what they mean. */
export interface LensTable {
  headers: readonly string[];
  rows: readonly { audit: AuditReport; title: Text; cells: readonly string[]; meanings: readonly Meaning[] }[];
}

/** The lenses that compare journeys; actions have a list of their own. */
export type ComparedLens = Exclude<LensName, 'actions'>;

type Column = readonly [header: string, cell: (audit: AuditReport) => string];

export function lensTable(reader: Reader, lens: ComparedLens): LensTable {
  const columns = columnsOf(reader, lens);
  return {
    headers: columns.map(([header]) => header),
    rows: reader.edition.report.audits.map((audit, at) => ({
      audit,
      title: reader.edition.audits[at]?.title ?? audit.title,
      cells: columns.map(([, cell]) => cell(audit)),
      meanings: meaningsOf(audit)[PART[lens]],
    })),
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

function columnsOf(reader: Reader, lens: ComparedLens): Column[] {
  const { lenses } = reader.words;
  const absent = reader.words.touchpoints.empty;
  const index = (value: number | null) => (value === null ? absent : reader.index(value));
  const percent = (value: number | null) => (value === null ? absent : reader.percent(value));
  const signed = (value: number | null) => (value === null ? absent : reader.signed(value));
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
        [
          lenses.difference,
          (audit) => signed(extreme(audit, ({ existing_minus_new: difference }) => difference, Math.min)),
        ],
        [lenses.pricePenalty, (audit) => percent(extreme(audit, ({ price_penalty: penalty }) => penalty, Math.max))],
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

type Parity = AuditReport['touchpoints'][number]['parity'];

/** The worst of a journey's touchpoints; absent when none has the figure. */
function extreme(
  { touchpoints }: AuditReport,
  of: (parity: Parity) => number | null,
  worst: (...values: number[]) => number,
): number | null {
  const known = touchpoints.flatMap(({ parity }) => of(parity) ?? []);
  return known.length > 0 ? worst(...known) : null;
}
