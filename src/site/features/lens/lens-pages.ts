import { type PagedLens, shownLenses } from '../../../lenses/shown.ts';
import { localeRoutes } from '../../reader.ts';

/** The lenses that have a page over all journeys, and its address. */
export function lensPages(): { lens: PagedLens; address: string }[] {
  return shownLenses().flatMap((lens) =>
    lens.show.address === undefined ? [] : [{ lens, address: lens.show.address }],
  );
}

/** One set of parameters per lens, in each language. */
export function lensRoutes() {
  return localeRoutes().flatMap(({ params }) =>
    lensPages().map(({ lens, address }) => ({ params: { ...params, lens: address }, props: { lens, address } })),
  );
}
