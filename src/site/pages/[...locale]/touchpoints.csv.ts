import type { APIContext } from 'astro';
import { touchpointsFile } from '../../../formats/score/touchpoint-rows.ts';
import { touchpointsAsCsv } from '../../../formats/score/touchpoints-as-csv.ts';
import { localeRoutes } from '../../reader.ts';

export const getStaticPaths = localeRoutes;

/** Every touchpoint for a spreadsheet, headings and names in the reader's language. */
export function GET({ locals }: APIContext): Response {
  const { edition, locale, words } = locals.reader;
  const text = touchpointsAsCsv(touchpointsFile(edition, locale).touchpoints, words.columns);
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
