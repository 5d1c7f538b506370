import type { Badge } from './badge.ts';

/** White on any of these can be read: the design's words for the levels on a light ground, on a badge as its ground. */
const LEVELS = ['#a8370f', '#805a00', '#0a6399', '#006a4b'] as const;
const NOTHING = '#5b564d';

export const LABEL_COLOUR = '#4a463f';
export const TEXT_COLOUR = '#ffffff';

/** The ground of a badge's message. */
export function badgeColour({ level }: Pick<Badge, 'level'>): string {
  return (level === null ? undefined : LEVELS[level]) ?? NOTHING;
}
