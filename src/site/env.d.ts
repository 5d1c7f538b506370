declare namespace App {
  interface Locals {
    /** Set by the middleware, in the language of the page's address. */
    reader: import('./reader.ts').Reader;
  }
}

declare module 'virtual:experience-audit/settings' {
  export const settings: import('./settings.ts').SiteSettings;
}

declare module 'virtual:experience-audit/guide' {
  type Markdown = import('astro').MarkdownInstance<Record<string, unknown>>;
  export interface WrittenPage {
    /** Its path without the ending: below the guide, a page's with its locale. */
    id: string;
    /** Its file, in full. */
    file: string;
    load(): Promise<Pick<Markdown, 'Content' | 'getHeadings' | 'frontmatter'>>;
  }
  /** Files beside the guide for a team's own CI, as they are; by their name without `.yml`. */
  export const ciFiles: readonly { id: string; text: string }[];
  export const pages: readonly WrittenPage[];
  export const decisions: readonly WrittenPage[];
}
