import { svgResponse, wholeBadge } from '../features/audit/badges.ts';

export function GET(): Response {
  return svgResponse(wholeBadge());
}
