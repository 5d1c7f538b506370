import { currentEdition } from '../../project/current-edition.ts';

/** The report the site was made from, to the key what `score --format json` writes. */
export function GET(): Response {
  return new Response(`${JSON.stringify(currentEdition(process.env).report, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
}
