import { type PagedLens, SHOWN } from '../../../lenses/shown.ts';
import { localeRoutes } from '../../reader.ts';

/** The lenses that have a page over all journeys, and its address. */
export const LENS_PAGES: readonly { lens: PagedLens; address: string }[] = SHOWN.flatMap((lens) =>
  lens.show.address === undefined ? [] : [{ lens, address: lens.show.address }],
);

/** One set of parameters per lens, in each language. */
export function lensRoutes() {
  return localeRoutes().flatMap(({ params }) =>
    LENS_PAGES.map(({ lens, address }) => ({ params: { ...params, lens: address }, props: { lens, address } })),
  );
}
