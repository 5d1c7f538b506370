import { shieldsResponse, wholeBadge } from '../badges.ts';

export function GET(): Response {
  return shieldsResponse(wholeBadge());
}
