import type { APIContext } from 'astro';
import { feedAsAtom } from '../../../formats/history/feed-as-atom.ts';
import { logFeed } from '../../features/change-log/log-feed.ts';
import { localeRoutes, readerOf } from '../../reader.ts';

/** Without a history there is no feed. */
export function getStaticPaths() {
  return localeRoutes().filter(({ props }) => logFeed(readerOf(props.locale), undefined) !== null);
}

/** The change log for a feed reader, in the reader's language. */
export function GET({ locals, site }: APIContext): Response {
  const feed = logFeed(locals.reader, site);
  return new Response(feed && feedAsAtom(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
