import { existsSync } from 'node:fs';
import { settings } from 'virtual:experience-audit/settings';
import type { Reader } from '../../reader.ts';
import shipped from './icon.svg?url';

/** The address of the team's own icon, `icon.svg` in its public folder; else of the one that ships. */
export function iconOf(reader: Reader): string {
  return existsSync(`${settings.published}/icon.svg`) ? reader.source('icon.svg') : shipped;
}
