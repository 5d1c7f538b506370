import type { TouchpointsFile } from './touchpoint-rows.ts';

/** The rows as a file of JSON, keys and their order as in `TouchpointRow`. */
export function touchpointsAsJson(file: TouchpointsFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
