const FILE = 'experience-audit.config.mjs';

/** What is wrong with a team's own code. */
export const EXTENSIONS = {
  /** Where it is: in the file, in what a lens does, in what a format writes, on a page. */
  at: (path: string) => (path === '' ? FILE : `${FILE}, ${path}`),
  atLens: (lens: string, audit: string) => `${FILE}, lens "${lens}", audit ${audit}`,
  atShow: (lens: string, part: string) => `${FILE}, lens "${lens}", show.${part}`,
  atFormat: (command: string, name: string) => `${FILE}, format "${name}" of ${command}`,
  atPage: (page: string) => `${FILE}, page "${page}"`,
  /** What is at fault. */
  asList: 'Write a list there: [ … ].',
  asMap: 'Write an object there: { … }.',
  notLoaded: (place: string, why: string) => ({
    reason: `${place}: the file cannot be loaded: ${why}`,
    fix: 'Correct it there, or take the file away: nothing is read before.',
  }),
  noDefault: (place: string) => ({
    reason: `${place}: the file has no default export.`,
    fix: 'Begin what it adds with "export default {".',
  }),
  otherEnding: (file: string) => ({
    reason: `${file} is not read: only ${FILE} is.`,
    fix: `Call it ${FILE}, in JavaScript; types go into comments.`,
  }),
  taken: (place: string, id: string) => ({
    reason: `${place}: "${id}" is taken.`,
    fix: 'Choose another name: this one stands for something else already.',
  }),
  ruleElsewhere: (place: string, rule: string, lens: string) => ({
    reason: `${place}: the rule "${rule}" does not begin with the id of its lens.`,
    fix: `Call it "${lens}/${rule.split('/').at(-1)}".`,
  }),
  noTag: (place: string, tag: string) => ({
    reason: `${place}: "${tag}" is not the tag of a language.`,
    fix: 'Write a BCP 47 tag such as "fr" or "pt-BR", in its usual case.',
  }),
  noLanguage: (place: string, tag: string) => ({
    reason: `${place}: no language "${tag}" is known.`,
    fix: 'Add it under "languages", or correct the tag.',
  }),
  noPage: (place: string, page: string) => ({
    reason: `${place}: there is no file "${page}" in the project.`,
    fix: 'Name an .astro file by its path from the folder of this file.',
  }),
  noSuchRule: (place: string, rule: string, rules: string) => ({
    reason: `${place}: the lens has no rule "${rule}".`,
    fix: rules === '' ? 'Add it to the "rules" of the lens.' : `Its rules: ${rules}.`,
  }),
  noSuchNumber: (place: string, name: string, rule: string) => ({
    reason: `${place}: the rule "${rule}" has no number "${name}".`,
    fix: 'Add it to the "numbers" of the rule.',
  }),
  threw: (place: string, why: string) => ({
    reason: `${place}: it failed: ${why}`,
    fix: 'Correct the code there.',
  }),
  notAwaited: (place: string) => ({
    reason: `${place}: it gave a promise.`,
    fix: 'Take away "async" and "await": what is read once can stand at the top of the file.',
  }),
  noText: (place: string) => ({
    reason: `${place}: it gave no text.`,
    fix: 'Let the function return a string.',
  }),
  notAsMany: (place: string, given: number, wanted: number) => ({
    reason: `${place}: "touchpoints" holds ${given}, but the audit has ${wanted}.`,
    fix: 'Give one entry for each touchpoint, in order; null where there is nothing to tell.',
  }),
};
