import { type Badge, journeyBadge, siteBadge } from '../../../formats/badge/badge.ts';
import { badgeAsShields } from '../../../formats/badge/badge-as-shields.ts';
import { badgeAsSvg } from '../../../formats/badge/badge-as-svg.ts';
import { withId } from '../../../report/with-id.ts';
import { shownEdition } from '../../reader.ts';

/** The badge of all journeys, in the site's own language. */
export function wholeBadge(): Badge {
  const edition = shownEdition();
  return siteBadge(edition, edition.config.locale);
}

/** A set of parameters for the badge of each journey: its id is a folder of any depth, and a name. */
export function badgeRoutes(): { params: { folder: string | undefined; name: string } }[] {
  return shownEdition().journeys.map(({ id }) => {
    const parts = id.split('/');
    const name = parts.pop() ?? '';
    return { params: { folder: parts.join('/') || undefined, name } };
  });
}

/** The badge of the journey that parameters name, in the site's own language; nothing when it is gone. */
export function badgeAt({ folder, name }: Readonly<Record<string, string | undefined>>): Badge | undefined {
  const { config, journeys } = shownEdition();
  const journey = withId(journeys, [folder, name].filter((part) => part !== undefined).join('/'));
  return journey && journeyBadge(journey, { locale: config.locale, siteLocale: config.locale });
}

/** Where the badge of an audit lies below the site, without its ending. */
export function badgePath(audit: string): string {
  return `badges/${audit}`;
}

export function svgResponse(badge: Badge | undefined): Response {
  if (!badge) return new Response(null, { status: 404 });
  return new Response(badgeAsSvg(badge), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}

export function shieldsResponse(badge: Badge | undefined): Response {
  if (!badge) return new Response(null, { status: 404 });
  return new Response(badgeAsShields(badge), { headers: { 'content-type': 'application/json' } });
}
