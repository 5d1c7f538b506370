import { localeRoutes, siteLocales } from '../../reader.ts';
import { decisions, guideLocales, guidePages } from './guide.ts';

/** One set of parameters per page of the guide, in each language that has it. */
export async function guideRoutes() {
  const all = siteLocales();
  const perLocale = localeRoutes().map(async ({ params, props }) => {
    const pages = await guidePages(props.locale);
    return pages.map(async ({ name, entry }) => ({
      params: { ...params, page: name },
      props: { name, entry, locales: guideLocales(name, all) },
    }));
  });
  return Promise.all((await Promise.all(perLocale)).flat());
}

/** One set of parameters per decision, in each language of the site. */
export async function decisionRoutes() {
  const entries = await decisions();
  return localeRoutes().flatMap(({ params }) =>
    entries.map((entry) => ({ params: { ...params, decision: entry.id }, props: { entry } })),
  );
}
