import type { Language } from '../languages/language.ts';
import { inEachLanguage } from '../languages/languages.ts';
import type { CriterionEntry, Ladder, Rubric } from '../model/rubric.ts';
import { criterion, ladder } from './ladder.ts';

type LevelId = keyof Language['levels'];
type CriterionId = keyof Language['criteria'];

/** A level of the standard rubric and what it asks; the words stand in the languages, under the same ids. */
interface StandardLevel {
  id: LevelId;
  threshold: number;
  criteria: Readonly<Partial<Record<CriterionId, Omit<CriterionEntry, 'level' | 'name' | 'asks' | 'why' | 'how'>>>>;
}

/** What one touchpoint gave the customer. */
const INTERACTION: readonly StandardLevel[] = [
  {
    id: 'perfunctory',
    threshold: 0.75,
    criteria: {
      'task-completed': { must: true, facet: 'reliability', cause: 'promise', area: 'standards' },
      'outcome-sound': { must: true, facet: 'reliability', cause: 'promise', area: 'standards' },
      'terms-honoured': { facet: 'reliability', cause: 'promise', area: 'marketing', practice: 'committed' },
      'price-plain': { facet: 'reliability', cause: 'promise', area: 'price', practice: 'transparent' },
    },
  },
  {
    id: 'service',
    threshold: 0.75,
    criteria: {
      'process-complete': { must: true, facet: 'competence', area: 'standards' },
      prompt: { must: true, facet: 'competence', cause: 'arrogance', area: 'efficiency' },
      effortless: { facet: 'competence', cause: 'arrogance', area: 'efficiency' },
      courteous: { must: true, facet: 'closeness', cause: 'arrogance' },
      accountable: { facet: 'reliability', cause: 'arrogance', practice: 'committed' },
      transparent: { facet: 'reliability', cause: 'promise', area: 'marketing', practice: 'transparent' },
      consistent: { facet: 'reliability', cause: 'promise', area: 'standards', practice: 'consistent' },
      'need-led': { facet: 'competence', area: 'standards' },
    },
  },
  {
    id: 'experience',
    threshold: 0.6,
    criteria: {
      'emotion-met': { must: true, facet: 'closeness' },
      understood: { facet: 'closeness' },
      anticipated: { facet: 'competence', practice: 'foreseeing' },
      'beyond-script': { facet: 'closeness' },
      memorable: { facet: 'closeness' },
      mutual: { facet: 'closeness', practice: 'mutual' },
      'drawn-back': { facet: 'closeness' },
    },
  },
];

/** What ties a customer segment to the company. */
const RELATIONSHIP: readonly StandardLevel[] = [
  {
    id: 'transaction',
    threshold: 0.75,
    criteria: { 'product-solves': { must: true }, 'quality-steady': {}, 'worth-the-price': {} },
  },
  {
    id: 'personal',
    threshold: 0.75,
    criteria: { 'known-as-person': { must: true }, 'more-for-loyal': {}, 'cared-in-time': {}, 'slips-forgiven': {} },
  },
  {
    id: 'partnership',
    threshold: 0.6,
    criteria: { 'next-need-served': { must: true }, 'grows-with-us': {}, 'shares-in': {} },
  },
];

function standardLadder(floor: LevelId, levels: readonly StandardLevel[]): Ladder {
  const heads = levels.map(({ id, threshold }) => ({ ...named(id), threshold }));
  return ladder(named(floor), heads, (level) =>
    standardCriteria(levels.find(({ id }) => id === level)?.criteria ?? {}),
  );
}

function standardCriteria(marks: StandardLevel['criteria']) {
  const ids = Object.keys(marks) as CriterionId[];
  return ids.map((id) => {
    const text = (part: 'name' | 'asks' | 'why' | 'how') => inEachLanguage(({ criteria }) => criteria?.[id]?.[part]);
    return criterion(id, { ...marks[id], name: text('name'), asks: text('asks'), why: text('why'), how: text('how') });
  });
}

function named(id: LevelId) {
  const text = (part: 'name' | 'says') => inEachLanguage(({ levels }) => levels?.[id]?.[part]);
  return { id, name: text('name'), says: text('says') };
}

/** The words of level 0 where more may still be shown, whatever the rubric: no rung, and no failure. */
export let NOT_SHOWN = named('not-shown');

/** The rubric that ships. A change of any number here is a new version. */
export let STANDARD = standard();

function standard(): Rubric {
  return {
    id: 'standard',
    version: '2',
    breadth: 0.8,
    interaction: standardLadder('unmet', INTERACTION),
    relationship: standardLadder('none', RELATIONSHIP),
    rules: {},
  };
}

/** Names what the standard asks in the languages there are now. */
export function nameStandard(): void {
  NOT_SHOWN = named('not-shown');
  STANDARD = standard();
}
