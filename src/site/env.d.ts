declare namespace App {
  interface Locals {
    /** Set by the middleware, in the language of the page's address. */
    reader: import('./reader.ts').Reader;
  }
}

declare module 'virtual:experience-audit/settings' {
  export const settings: import('../project/site-settings.ts').SiteSettings;
}

declare module 'virtual:experience-audit/own-pages' {
  /** What stands in a page of the team's own, by its path. */
  export const contents: Readonly<
    Record<string, (props: import('../project/extensions/extensions.ts').PageProps) => unknown>
  >;
}

declare module 'virtual:experience-audit/guide' {
  type Guide = import('../project/guide.ts').Guide;
  type Markdown = import('astro').MarkdownInstance<Record<string, unknown>>;
  /** A page of the guide, and the way to what it says. */
  export type GuideEntry<Head> = import('../project/guide.ts').WrittenPage<Head> & {
    load(): Promise<Pick<Markdown, 'Content' | 'getHeadings'>>;
  };
  export const pages: readonly GuideEntry<import('../model/guide-page.ts').GuidePageHead>[];
  export const decisions: readonly GuideEntry<import('../model/guide-page.ts').DecisionHead>[];
  export const ciFiles: Guide['ciFiles'];
  export const diagnostics: Guide['diagnostics'];
}
