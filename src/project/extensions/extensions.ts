import type { OwnFormats } from '../../formats/own-formats.ts';
import type { LanguageInPart } from '../../languages/language.ts';
import type { LensContext } from '../../lenses/lens.ts';
import type { Show } from '../../lenses/show.ts';
import type { Finding } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import type { Text } from '../../model/text.ts';
import type { ScoredAudit } from '../../scoring/score-audit.ts';
import type { Project } from '../project.ts';

/** What `experience-audit.config.mjs` adds to the program, by its default export. */
export interface Extensions {
  /** Further ways of reading a scored audit, with rules of their own. */
  lenses?: readonly ExtensionLens[];
  /** What commands write besides their own formats, by the name that `--format` takes. */
  formats?: OwnFormats;
  /** Pages of the site, within its layout and in its navigation. */
  pages?: readonly ExtensionPage[];
  /** Languages by their BCP 47 tag, whole or in part: what they leave out is English. */
  languages?: Readonly<Record<string, LanguageInPart>>;
  /** Words that lie over those of a language that ships, by its tag. */
  words?: Readonly<Record<string, Partial<LanguageInPart>>>;
}

/** A lens, what it tells of an audit, and of each touchpoint. */
export interface ExtensionLens<Id extends string = string, OfAudit = unknown, OfTouchpoint = unknown> {
  /** Its figures stand under it in the report; its rules begin with it and a slash. */
  id: Id;
  rules?: readonly ExtensionRule[];
  /** Pure: the same audit gives the same figures and findings, whatever the day and the machine. */
  read(
    scored: ScoredAudit,
    context: Omit<LensContext, 'rules'> & { rules: ExtensionRulebook },
  ): {
    audit?: OfAudit;
    /** One for each touchpoint, in order. */
    touchpoints?: readonly OfTouchpoint[];
    findings?: readonly Finding[];
  };
  /** Its panel and its page, whose address is its id unless it names another. */
  show?: Partial<Show<string, { [Key in Id]: OfAudit }, { [Key in Id]: OfTouchpoint }>>;
  /** By language. A language without words of its own hears English, else the one that comes first. */
  words: Readonly<Record<string, ExtensionWords>>;
}

export interface ExtensionRule extends Omit<Rule, 'id' | 'numbers'> {
  id: string;
  /** What it compares with, unless the config says otherwise. */
  numbers?: Rule['numbers'];
}

/** The rules as they are set for an audit. */
export interface ExtensionRulebook {
  number(rule: string, name: string): number;
  /** A finding, or nothing when the rule is off. `path` leads to the line that causes it: keys and positions from 0. */
  fire(
    rule: string,
    fired: Partial<Pick<Finding, 'touchpoint' | 'form' | 'data'>> & Pick<Finding, 'path'>,
  ): readonly Finding[];
}

export interface ExtensionWords {
  name?: string;
  asks?: string;
  says?: Readonly<Record<string, string | ((count: number) => string)>>;
  rules?: Readonly<
    Record<
      string,
      {
        name?: string;
        says?: string;
        forms?: Readonly<Record<string, string>>;
        means?: string;
        why?: string;
        fix?: string;
      }
    >
  >;
}

export interface ExtensionPage {
  /** Its address below the language: a lower-case word. */
  path: string;
  title: Text;
  /** For search engines; the title unless given. */
  description?: Text;
  /** The `.astro` file of what stands in the page, from the folder of the config file. */
  page: string;
}

/** What such a page is given. */
export interface PageProps {
  /** The edition that the site shows, as far as its audience may see it. */
  edition: Project;
  locale: string;
  /** A text of the audits in the page's language. */
  say(text: Text): string;
  /** The address of a page of the site, as `audits/shop/first`. */
  href(path: string): string;
  number(value: number): string;
  index(value: number): string;
  percent(share: number): string;
  /** A day given as YYYY-MM-DD. */
  day(date: string): string;
}
