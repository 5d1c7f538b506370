import { extensionsNow } from '../../../project/extensions/installed.ts';
import { localeRoutes } from '../../reader.ts';

/** One set of parameters per page of the team's own, in each language. */
export function ownPageRoutes() {
  return localeRoutes().flatMap(({ params }) =>
    extensionsNow().pages.map((page) => ({ params: { ...params, own: page.path }, props: { page } })),
  );
}
