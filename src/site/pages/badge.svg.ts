import { svgResponse, wholeBadge } from '../badges.ts';

export function GET(): Response {
  return svgResponse(wholeBadge());
}
