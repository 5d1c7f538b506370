import { localeRoutes, siteLocales } from '../../reader.ts';
import { decisions, guideLocales, guidePages } from './guide.ts';

/** One set of parameters per page of the guide, in each language that has it. */
export function guideRoutes() {
  const all = siteLocales();
  return localeRoutes().flatMap(({ params, props }) =>
    guidePages(props.locale).map(({ name, entry }) => ({
      params: { ...params, page: name },
      props: { name, entry, locales: guideLocales(name, all) },
    })),
  );
}

/** One set of parameters per decision, in each language of the site. */
export function decisionRoutes() {
  return localeRoutes().flatMap(({ params }) =>
    decisions().map((entry) => ({ params: { ...params, decision: entry.id }, props: { entry } })),
  );
}
