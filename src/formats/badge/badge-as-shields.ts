import type { Badge } from './badge.ts';
import { badgeColour, LABEL_COLOUR } from './badge-colours.ts';

/** What an endpoint badge of shields.io is drawn from. */
export function badgeAsShields(badge: Badge): string {
  const { label, message } = badge;
  const written = { schemaVersion: 1, label, message, color: badgeColour(badge), labelColor: LABEL_COLOUR };
  return `${JSON.stringify(written, null, 2)}\n`;
}
