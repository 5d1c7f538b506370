import type { APIContext } from 'astro';
import { badgeAt, badgeRoutes, svgResponse } from '../../../features/audit/badges.ts';

export const getStaticPaths = badgeRoutes;

export function GET({ params }: APIContext): Response {
  return svgResponse(badgeAt(params));
}
