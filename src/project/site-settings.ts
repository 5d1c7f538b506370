import type { EditionSource } from './current-edition.ts';

/** What a site is made from, and where it lies. All folders of this machine are told in full. */
export interface SiteSettings extends EditionSource {
  /** The folder of the team's own pages; `null` where the site has no guide. */
  content: string | null;
  /** The folder of files that are published as they are. */
  published: string;
  /** Where the pages lie below the base of the Astro site they are part of, a slash at both ends. */
  path: string;
}

/** What is asked of the script that renders, as JSON in its one argument. */
export interface Rendering {
  /** Written into a folder, served while it is written, or served as it was built. */
  kind: 'build' | 'live' | 'built';
  settings: SiteSettings;
  /** The folder of the built site, in full. */
  out: string;
  /** The address the site is published at, and the path it lies at there. */
  site?: string;
  base?: string;
  port?: number;
}
