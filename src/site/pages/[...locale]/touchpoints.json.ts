import type { APIContext } from 'astro';
import { touchpointsFile } from '../../../formats/score/touchpoint-rows.ts';
import { touchpointsAsJson } from '../../../formats/score/touchpoints-as-json.ts';
import type { Locale } from '../../../model/text.ts';
import { localeRoutes, readerOf } from '../../reader.ts';

export const getStaticPaths = localeRoutes;

/** Every touchpoint as data: ids as in the report, names in the reader's language. */
export function GET({ props }: APIContext<{ locale: Locale }>): Response {
  const { edition, locale } = readerOf(props.locale);
  return new Response(touchpointsAsJson(touchpointsFile(edition, locale)), {
    headers: { 'content-type': 'application/json' },
  });
}
