import { currentEdition } from '../project/current-edition.ts';
import { auditBadge, type Badge, siteBadge } from '../report/badge/badge.ts';
import { badgeAsShields } from '../report/badge/badge-as-shields.ts';
import { badgeAsSvg } from '../report/badge/badge-as-svg.ts';

/** The badge of all journeys, in the site's own language. */
export function wholeBadge(): Badge {
  const edition = currentEdition(process.env);
  return siteBadge(edition, edition.config.locale);
}

/** A set of parameters for the badge of each journey: its id is a folder of any depth, and a name. */
export function badgeRoutes(): { params: { folder: string | undefined; name: string }; props: { badge: Badge } }[] {
  const { config, report, audits, rubrics } = currentEdition(process.env);
  const speech = { locale: config.locale, siteLocale: config.locale };
  return report.audits.flatMap((standing, at) => {
    const audit = audits[at];
    const rubric = rubrics.find(({ id }) => id === standing.rubric);
    if (!audit || !rubric) return [];
    const parts = audit.id.split('/');
    const name = parts.pop() ?? '';
    const badge = auditBadge(audit, standing, rubric, speech);
    return [{ params: { folder: parts.join('/') || undefined, name }, props: { badge } }];
  });
}

/** Where the badge of an audit lies below the site, without its ending. */
export function badgePath(audit: string): string {
  return `badges/${audit}`;
}

export function svgResponse(badge: Badge): Response {
  return new Response(badgeAsSvg(badge), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}

export function shieldsResponse(badge: Badge): Response {
  return new Response(badgeAsShields(badge), { headers: { 'content-type': 'application/json' } });
}
