import { existsSync } from 'node:fs';
import { settings } from 'virtual:experience-audit/settings';
import type { Reader } from '../../reader.ts';
import shipped from './icon.svg?url';

const TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', ico: 'image/x-icon' };

/** The team's own icon: the one of its theme, or `icon.svg` in its public folder; else the one that ships. */
export function iconOf(reader: Reader): { type: string | undefined; href: string } {
  const own = reader.edition.config.theme.icon;
  const type = TYPES[own?.split('.').at(-1)?.toLowerCase() ?? 'svg'];
  if (own !== undefined) return { type, href: reader.file(own) };
  return { type, href: existsSync(`${settings.published}/icon.svg`) ? reader.file('icon.svg') : shipped };
}
