import type { Placed } from '../../../lenses/show.ts';
import type { PagedLens } from '../../../lenses/shown.ts';
import type { Value } from '../../../lenses/value.ts';
import { worstFirst } from '../../../report/answers/worst-first.ts';
import type { Journey, JourneyTouchpoint } from '../../../report/journey.ts';
import { withId } from '../../../report/with-id.ts';
import type { Reader } from '../../reader.ts';
import { type WrittenValue, writtenFor } from './written.ts';

interface LensFigure {
  text: string;
  /** Where the figure comes from, when it is one touchpoint's, and between which two groups of customers. */
  place?: { touchpoint: JourneyTouchpoint; between: readonly [string, string] };
}

/** One lens over all journeys: a row each, with its figures as the reader writes them. */
export function lensTable(reader: Reader, { id }: PagedLens, table: NonNullable<PagedLens['show']['table']>) {
  const { columns, judge, folds = false } = table;
  const written = writtenFor(reader, id);
  const { compared, silent } = worstFirst(reader.edition.journeys, judge);
  return {
    columns: columns.map(({ header, cell }) => ({
      label: written.text(header),
      figureOf: (journey: Journey) => figureOf(cell(journey), journey, written),
    })),
    /** The worst first. */
    journeys: folds ? compared : [...compared, ...silent],
    /** What the lens has nothing to compare in and the table leaves out. */
    silent: folds ? silent : [],
  };
}

function figureOf(figure: Value | Placed, journey: Journey, { text }: WrittenValue): LensFigure {
  if ('as' in figure) return { text: text(figure) };
  const { value, place } = figure;
  const touchpoint = place && withId(journey.touchpoints, place.touchpoint);
  if (!touchpoint) return { text: text(value) };
  const [existing, fresh] = place.between;
  return { text: text(value), place: { touchpoint, between: [text(existing), text(fresh)] } };
}
