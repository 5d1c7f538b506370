import { Parser } from 'htmlparser2';

/** What a page says and where it leads, without how it is marked up. */
export interface PageFacts {
  /** Its words in order, with single spaces. */
  text: string;
  /** Every address it names, in order, but those of its own scripts and styles. */
  links: string[];
  /** The ids by which others lead into it. */
  addresses: string[];
}

const OWN = /(^|\/)_astro\//;
const SILENT = new Set(['script', 'style', 'template']);

export function pageFacts(html: string): PageFacts {
  const said: string[] = [];
  const facts: PageFacts = { text: '', links: [], addresses: [] };
  let silent = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (SILENT.has(tag)) silent++;
      for (const name of ['href', 'src', 'action'])
        if (attributes[name] !== undefined && !OWN.test(attributes[name])) facts.links.push(attributes[name]);
      if (attributes['id'] !== undefined) facts.addresses.push(attributes['id']);
    },
    ontext(text) {
      if (silent === 0) said.push(text);
    },
    onclosetag(tag) {
      if (SILENT.has(tag)) silent--;
    },
  });
  parser.end(html);
  return { ...facts, text: said.join('').replace(/\s+/g, ' ').trim() };
}
