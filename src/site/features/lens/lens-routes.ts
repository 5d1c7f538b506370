import { localeRoutes } from '../../reader.ts';
import { LENS_NAMES } from './lens-names.ts';

/** One set of parameters per lens, in each language. */
export function lensRoutes() {
  return localeRoutes().flatMap(({ params }) =>
    LENS_NAMES.map((lens) => ({ params: { ...params, lens }, props: { lens } })),
  );
}
