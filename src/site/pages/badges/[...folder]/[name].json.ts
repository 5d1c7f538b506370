import type { APIContext } from 'astro';
import type { Badge } from '../../../../report/badge/badge.ts';
import { badgeRoutes, shieldsResponse } from '../../../badges.ts';

export const getStaticPaths = badgeRoutes;

export function GET({ props }: APIContext<{ badge: Badge }>): Response {
  return shieldsResponse(props.badge);
}
