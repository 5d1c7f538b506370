import { resolve } from 'node:path';
import type { Rendering } from '../project/site-settings.ts';
import type { Call, Terminal } from './command.ts';
import { auditsFolder, layoutOf } from './open.ts';
import { dayOption } from './options.ts';

/** What a call says of a site: what it is made from, where it goes, and how it is addressed. */
export function siteAsked(call: Call, terminal: Terminal): Omit<Rendering, 'kind'> {
  const { cwd } = terminal;
  const { content, published, out } = layoutOf(call, terminal);
  const { site, base } = call.values;
  return {
    settings: {
      root: cwd,
      audits: auditsFolder(call, terminal),
      content: resolve(cwd, content),
      published: resolve(cwd, published),
      asOf: dayOption(call, 'as-of'),
      path: '/',
    },
    out: resolve(cwd, out),
    ...(typeof site === 'string' && { site }),
    ...(typeof base === 'string' && { base }),
  };
}
