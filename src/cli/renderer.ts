import type { Rendering } from '../project/site-settings.ts';

/** How a rendering ended. */
export interface Rendered {
  /** 0 when all is written. */
  code: number;
  /** The signal that ended it. */
  by: NodeJS.Signals | null;
  /** Everything it said. */
  said: string;
}

/** What makes pages of what is to be published: renders or serves a site; `hear` hears its talk as it comes. */
export type Renderer = (rendering: Rendering, hear: (text: string) => void) => Promise<Rendered>;
