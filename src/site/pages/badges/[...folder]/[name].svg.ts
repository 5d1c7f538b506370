import type { APIContext } from 'astro';
import type { Badge } from '../../../../report/badge/badge.ts';
import { badgeRoutes, svgResponse } from '../../../badges.ts';

export const getStaticPaths = badgeRoutes;

export function GET({ props }: APIContext<{ badge: Badge }>): Response {
  return svgResponse(props.badge);
}
