import { shieldsResponse, wholeBadge } from '../features/audit/badges.ts';

export function GET(): Response {
  return shieldsResponse(wholeBadge());
}
