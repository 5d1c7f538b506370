import { shownEdition } from '../reader.ts';

/** The report the site was made from, to the key what `score --format json` writes. */
export function GET(): Response {
  return new Response(`${JSON.stringify(shownEdition().report, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
}
