import type { APIContext } from 'astro';
import { badgeAt, badgeRoutes, shieldsResponse } from '../../../features/audit/badges.ts';

export const getStaticPaths = badgeRoutes;

export function GET({ params }: APIContext): Response {
  return shieldsResponse(badgeAt(params));
}
