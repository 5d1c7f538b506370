import type { Audit } from '../../src/model/audit.ts';
import { auditYaml } from './audit-yaml.ts';
import { type ScratchRepository, scratchRepository, type Written } from './scratch-repository.ts';

const SOUP = 'audits/stall/soup.yaml';
const PERM = 'audits/salon/perm.yaml';
const WAVE = 'audits/salon/wave.yaml';
const CAR = 'audits/garage/repair.yaml';
const KIOSK = 'audits/kiosk/ticket.yaml';
const HOUSE = 'audits/rubrics/house.yaml';

const house = (version: string, breadth: number) =>
  `rubric: 1\nversion: "${version}"\nextends: standard\nbreadth: ${breadth}\n`;

type Levels = Parameters<typeof auditYaml>[0];
const soup = (levels: Levels) =>
  auditYaml(levels, { title: { en: 'A bowl of soup', 'zh-CN': '一碗汤' }, brand: 'Stall', rubric: 'house' });
const perm = (levels: Levels, said: Partial<Audit> = {}) =>
  auditYaml(levels, { title: 'A perm', brand: 'Salon', ...said });
const car = (levels: Levels) => auditYaml(levels, { title: 'A car mended', brand: 'Garage' });
const kiosk = (levels: Levels) => auditYaml(levels, { title: 'A ticket', brand: 'Kiosk' });

/** The line of the broken file that a message names, and what is wrong there. */
export const BROKEN_AT = { code: 'unknown-value', line: 10, column: 12 };
const broken = car({ handover: 2, bill: 2 }).replace('stage: experience', 'stage: experiense');

/** What a commit does; the day is its place in July, and the names are those of what is to be seen in it. */
const TELLS: readonly (readonly [name: string, subject: string, files: Written])[] = [
  [
    'first',
    'Begin with three journeys',
    {
      [SOUP]: soup({ bowl: 0, talk: 0 }),
      [PERM]: perm({ cut: 1, pay: 1 }),
      [KIOSK]: kiosk({ queue: 0 }),
      [HOUSE]: house('1', 0.8),
    },
  ],
  ['bowlRises', 'Serve the bowl hot', { [SOUP]: soup({ bowl: 1, talk: 0 }) }],
  ['talkRises', 'Talk while it cooks', { [SOUP]: soup({ bowl: 1, talk: 1 }) }],
  ['note', 'Write down how we work', { 'README.md': 'How we work\n' }],
  ['payRises', 'A receipt at once', { [PERM]: perm({ cut: 1, pay: 2 }) }],
  ['cutRises', 'Listen before the cut', { [PERM]: perm({ cut: 2, pay: 2 }) }],
  ['carArrives', 'Look at the garage, too', { [CAR]: car({ handover: 1, bill: 1 }) }],
  ['queueRises', 'A second window', { [KIOSK]: kiosk({ queue: 1 }) }],
  ['bowlServes', 'Know the usual order', { [SOUP]: soup({ bowl: 2, talk: 1 }) }],
  ['plan', 'Plan the autumn', { 'PLAN.md': 'Autumn\n' }],
  ['handoverRises', 'Show what was mended', { [CAR]: car({ handover: 2, bill: 1 }) }],
  ['settings', 'Name the site', { 'audits/config.yaml': 'title: Our touchpoints\nlocales: [en, zh-CN, zh-TW]\n' }],
  ['billRises', 'Explain the bill', { [CAR]: car({ handover: 2, bill: 2 }) }],
  ['rubric', 'Half of the touchpoints are enough', { [HOUSE]: house('2', 0.5) }],
  ['talkServes', 'Remember the last talk', { [SOUP]: soup({ bowl: 2, talk: 2 }) }],
  ['cutMoves', 'Care for the first cut', { [PERM]: perm({ cut: 3, pay: 2 }) }],
  [
    'renamed',
    'A perm is a wave now',
    { [PERM]: null, [WAVE]: perm({ cut: 3, pay: 2 }, { title: 'A wave', brand: 'Salon' }) },
  ],
  ['queueFalls', 'The second window is closed', { [KIOSK]: kiosk({ queue: 0 }) }],
  ['notes', 'Notes of the meeting', { 'audits/notes.txt': 'Monday\n' }],
  ['broken', 'Correct the garage', { [CAR]: broken }],
  ['payMoves', 'Tea while the card is read', { [WAVE]: perm({ cut: 3, pay: 3 }, { title: 'A wave', brand: 'Salon' }) }],
  ['mended', 'Correct the correction', { [CAR]: car({ handover: 2, bill: 3 }) }],
  ['bowlMoves', 'A free bowl when ill', { [SOUP]: soup({ bowl: 3, talk: 2 }) }],
  ['deleted', 'The kiosk is given up', { [KIOSK]: null }],
];

const LATER: Written = { [CAR]: car({ handover: 3, bill: 3 }) };

/** A story of thirty commits, a day apart in July 2024. */
export interface ThirtyCommits {
  repository: ScratchRepository;
  /** Hashes by the name of what is to be seen in them; `sideOne` and `sideTwo` are of a branch, `merged` brings them in. */
  shas: Readonly<Record<string, string>>;
}

/**
 * Levels that rise, a rubric that changes, a rename, a broken file and its fixing, a deleted audit, a branch that is
 * merged; and commits that do not touch the audits at all.
 */
export function thirtyCommits(): ThirtyCommits {
  const repository = scratchRepository('thirty commits');
  const shas: Record<string, string> = {};
  let day = 0;
  const commit = (name: string, subject: string, files: Written) => {
    day += 1;
    shas[name] = repository.commit(dayOf(day), files, subject);
  };
  for (const tell of TELLS) commit(...tell);
  repository.git('switch', '--quiet', '--create', 'side');
  commit('sideOne', 'Try a softer voice', { [SOUP]: soup({ bowl: 3, talk: 1 }) });
  commit('sideTwo', 'It works', { [SOUP]: soup({ bowl: 3, talk: 3 }) });
  repository.git('switch', '--quiet', 'main');
  commit('handoverMoves', 'A ride home', LATER);
  day += 1;
  shas['merged'] = repository.merge(dayOf(day), 'side', 'Bring in the softer voice');
  commit('afterwards', 'More notes', { 'audits/notes.txt': 'Tuesday\n' });
  commit('last', 'The end of the month', { [WAVE]: perm({ cut: 3, pay: 2 }, { title: 'A wave', brand: 'Salon' }) });
  return { repository, shas };
}

function dayOf(day: number): string {
  return `2024-07-${String(day).padStart(2, '0')}`;
}
