import type { APIContext } from 'astro';
import { touchpointsFile } from '../../../formats/score/touchpoint-rows.ts';
import { touchpointsAsJson } from '../../../formats/score/touchpoints-as-json.ts';
import { localeRoutes } from '../../reader.ts';

export const getStaticPaths = localeRoutes;

/** Every touchpoint as data: ids as in the report, names in the reader's language. */
export function GET({ locals }: APIContext): Response {
  const { edition, locale } = locals.reader;
  return new Response(touchpointsAsJson(touchpointsFile(edition, locale)), {
    headers: { 'content-type': 'application/json' },
  });
}
