/** What init and new ask, tell, and write into files as comments. */
export const STARTER = {
  asks: {
    title: 'What is the site called?',
    locale: 'Which language do you write in?',
    locales: 'Which languages is the site written in? (Space chooses, Enter goes on)',
    publish: 'Where is the site published?',
    nowhere: 'Nowhere yet',
    write: 'Write this?',
    yes: 'Yes',
    no: 'No',
    journeyTitle: 'What is the report called?',
    brand: 'Whose journey is it?',
    date: 'When was it observed last? (YYYY-MM-DD)',
    auditors: 'Who observed? (several with commas)',
    stages: 'Which stages does it cover? (Space chooses, Enter goes on)',
    /** When an answer cannot be taken. */
    needed: 'Write something here.',
    noDay: 'This is not a day of the calendar. Write it like 2026-06-30.',
  },
  /** What becomes of a file. */
  states: {
    new: 'new',
    added: (what: readonly string[]) => `will get: ${what.join(', ')}`,
    anew: 'is there and is written anew: the program made it',
    there: 'is there',
    differs: 'is there and differs; it stays as it is',
    lacks: (lines: readonly string[]) => `is there and stays as it is; it lacks: ${lines.join(', ')}`,
  },
  told: {
    plan: (folder: string) => `${folder === '.' ? 'In this folder' : `In ${folder}`}:`,
    allThere: 'Everything is there. Nothing was written.',
    written: 'Written.',
    scriptTaken: (name: string, call: string) => `The script "${name}" in package.json is another one. Run: ${call}`,
    notTop: 'CI reads its file at the top of a repository alone. Move it there, and let its steps run in this folder.',
    next: 'Next:',
    install: 'installs the program',
    dev: 'shows the site while you write',
    git: 'begins the history that the site tells of',
    github: (lock: string) =>
      `Then commit all of it, ${lock} too, push to GitHub and choose "GitHub Actions" under Settings, Pages.`,
    gitlab: (lock: string) =>
      `Then commit all of it, ${lock} too, and push to GitLab. The site is published from the default branch.`,
    astro: (config: string) =>
      `To make the report part of the Astro site that is here, add experienceAudit({ path: '/cx/' }) from 'experience-audit/astro' to the integrations in ${config}.`,
    audit: (file: string, call: string) => `${file}: written. Fill it in, and look at it: ${call}`,
  },
  /** Comments at the top of an audit. */
  audit: [
    'One journey, as it was seen up to its date. Everything behind a # is a comment.',
    'Fill in what you saw and take away its "# "; what you do not know stays a comment.',
  ],
  config: {
    head: 'The settings of the site. The guide lists them all: “The format”, section 3.',
    locale: 'The language you write in, and those the site is written in.',
    gates: 'When "check" fails, with exit code 1, and a change with it that is checked in CI:',
    severity: 'a finding is an error: a touchpoint misses what customers came for, or a promise was broken',
    maxDrop: 'a change lets the index of a journey fall by more than this',
    milder: 'To be told and never fail, write "severity: never".',
  },
  /** The audit that a new site begins with. */
  sample: {
    title: 'A first visit (write your own journey here)',
    brand: 'Our brand',
    auditor: 'our-team',
    touchpoint: 'Paying at the till',
    evidence: 'Seen on a visit: the receipt was right, and the wait was short.',
  },
  /** A touchpoint that nobody has named yet. */
  unnamed: (stage: string) => `${stage}: name this touchpoint`,
  siteTitle: 'Our customer journeys',
};
