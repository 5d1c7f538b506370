import { describe, expect, it } from 'vitest';
import { type Audit, auditFile } from '../../src/model/audit.ts';
import type { Path } from '../../src/model/finding.ts';
import { partsOf, placeOf, placesFrom } from '../../src/model/schema-walk.ts';
import type { Evidence } from '../../src/model/touchpoint.ts';
import { evidenceWithheld } from '../../src/model/withheld.ts';
import { forAudience, withheldIn } from '../../src/report/for-audience.ts';
import { audit, standingAt } from '../support/build-audit.ts';
import { filled } from '../support/filled.ts';
import { report } from './reports.ts';

const SECRET = 'not-for-the-public';
const AUDITOR = 'auditor-jing';
const internal = 'internal' as const;
const noted = { rating: 'met' as const, note: `${SECRET} note`, visibility: internal };

/** Everything that can be internal is, and every auditor has a name; each beside something public. */
const planted: Audit = audit(
  [
    {
      ratings: {
        ...standingAt(1),
        'l-0': noted,
        'l-1': { by: { [AUDITOR]: 'met', 'auditor-li': 'partly' }, note: 'Seen twice' },
        'l-2': { by: { [AUDITOR]: 'missed' }, note: SECRET, visibility: internal },
        'l-3': { rating: 'met', note: 'Shown to all', visibility: 'public' },
      },
      variants: [{ channel: 'app', ratings: { 'l-0': noted, 'l-1': { by: { [AUDITOR]: 'missed' } } } }],
      evidence: [
        {
          kind: 'interview',
          date: '2001-01-01',
          note: SECRET,
          url: `https://example.com/${SECRET}`,
          visibility: internal,
        },
        { kind: 'survey', date: '2000-01-01', note: 'All can see this', by: AUDITOR },
      ],
      actions: [
        { id: `${SECRET}-a`, title: SECRET, owner: SECRET, due: '2024-01-01', lifts: ['m-0'], visibility: internal },
        { id: `${SECRET}-b`, title: SECRET, status: 'done', lifts: ['m-0'], visibility: internal },
        { id: 'greet', title: 'Greet first', due: '2024-01-01' },
      ],
      notes: { text: `${SECRET} li@example.com`, visibility: internal },
    },
    { notes: { text: 'A public note' } },
  ],
  {
    auditors: [AUDITOR, 'auditor-li'],
    notes: { text: `${SECRET} 13800138000`, visibility: internal },
    links: [
      { title: SECRET, url: `https://example.com/${SECRET}`, visibility: internal },
      { title: 'A video', url: 'https://example.com/video' },
    ],
    relationship: [
      { segment: 'loyal', ratings: { 'product-solves': noted, 'quality-steady': { by: { [AUDITOR]: 'met' } } } },
    ],
  },
);

describe('for the public', () => {
  const shown = forAudience(planted, 'public', {});

  it('nothing internal is left of an audit, and no auditor’s name', () => {
    const text = JSON.stringify(shown);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('auditor-');
    expect(text).not.toContain('"internal"');
    expect(shown.auditors).toEqual([]);
  });

  it('what is public stays', () => {
    const text = JSON.stringify(shown);
    for (const kept of ['Seen twice', 'Shown to all', 'All can see this', 'Greet first', 'A public note', 'A video'])
      expect(text).toContain(kept);
    expect(shown.touchpoints[0]?.evidence).toEqual([{ kind: 'survey', date: '2000-01-01', note: 'All can see this' }]);
  });

  it('ratings still count: those of several auditors as the one that counts', () => {
    expect(shown.touchpoints[0]?.ratings).toMatchObject({
      'l-0': { rating: 'met' },
      'l-1': { rating: 'partly', note: 'Seen twice' },
      'l-2': { rating: 'missed' },
      'l-3': { rating: 'met', note: 'Shown to all' },
      'l-4': 'met',
    });
    expect(shown.touchpoints[0]?.variants?.[0]?.ratings).toEqual({
      'l-0': { rating: 'met' },
      'l-1': { rating: 'missed' },
    });
    expect(shown.relationship?.[0]?.ratings).toEqual({
      'product-solves': { rating: 'met' },
      'quality-steady': { rating: 'met' },
    });
  });

  it('of evidence that is left out the number is told', () => {
    expect(shown.touchpoints.map(evidenceWithheld)).toEqual([1, 0]);
    expect(planted.touchpoints.map(evidenceWithheld)).toEqual([0, 0]);
  });

  it('the audit itself is left as it was', () => {
    const before = structuredClone(planted);
    forAudience(planted, 'public', {});
    expect(planted).toEqual(before);
  });
});

describe('for those inside', () => {
  it('everything is shown', () => {
    expect(forAudience(planted, 'internal', {})).toBe(planted);
  });
});

describe('the report for the public', () => {
  const [open] = report([planted], { audience: 'public' }).audits;
  const [whole] = report([planted], { audience: 'internal' }).audits;

  it('holds nothing internal and no auditor’s name', () => {
    const text = JSON.stringify(open);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('auditor-');
    expect(text).not.toContain('2001-01-01');
    expect(JSON.stringify(whole)).toContain(SECRET);
  });

  it('leaves out findings that stand in something internal, and keeps the others', () => {
    const rules = (of: typeof open) => new Set(of?.findings.map(({ rule }) => rule));
    const lost = [...rules(whole)].filter((rule) => !rules(open).has(rule));
    expect(lost.toSorted()).toEqual(['actions/done-but-missed', 'evidence/stale', 'privacy/personal-data']);
    expect(open?.findings.filter(({ rule }) => rule === 'actions/overdue')).toHaveLength(1);
    expect(whole?.findings.filter(({ rule }) => rule === 'actions/overdue')).toHaveLength(2);
  });

  it('leaves out internal actions with their figures', () => {
    expect(open?.touchpoints[0]?.actions.map(({ id }) => id)).toEqual(['greet']);
    expect(whole?.touchpoints[0]?.actions).toHaveLength(3);
  });

  it('has the same scores', () => {
    const scores = (of: typeof open) => [of?.level, of?.reach, of?.index, of?.touchpoints.map(({ index }) => index)];
    expect(scores(open)).toEqual(scores(whole));
  });

  it.each<[string, Evidence]>([
    ['evidence/assumed', { kind: 'assumption', date: '2024-06-01', visibility: 'internal' }],
    ['kpi/survey-only', { kind: 'survey', date: '2024-06-01', visibility: 'internal' }],
  ])('does not tell by %s what kind of evidence is kept internal', (rule, evidence) => {
    const fired = (audience: 'internal' | 'public') =>
      report([audit([{ evidence: [evidence] }])], { audience }).audits[0]?.findings.some((one) => one.rule === rule);
    expect(fired('internal')).toBe(true);
    expect(fired('public')).toBe(false);
  });
});

describe('whether a path leads into something withheld', () => {
  it.each<[string, (string | number)[], boolean]>([
    ['an internal action', ['touchpoints', 0, 'actions', 0], true],
    ['a key of it', ['touchpoints', 0, 'actions', 0, 'due'], true],
    ['a public action beside it', ['touchpoints', 0, 'actions', 2, 'due'], false],
    ['internal notes of the audit', ['notes', 'text'], true],
    ['public notes of a touchpoint', ['touchpoints', 1, 'notes', 'text'], false],
    ['the list that holds internal ones', ['touchpoints', 0, 'actions'], false],
    ['the internal note of a rating', ['touchpoints', 0, 'ratings', 'l-0', 'note'], true],
    ['the rating itself', ['touchpoints', 0, 'ratings', 'l-0'], false],
    ['an auditor’s name', ['auditors', 0], true],
    ['the auditors’ agreement', ['auditors'], false],
    ['a place that is not there', ['touchpoints', 7, 'notes', 'text'], false],
  ])('%s', (_, path, expected) => {
    expect(withheldIn(planted, {})(path)).toBe(expected);
  });
});

describe('whatever the schema has', () => {
  const whole = (visibility: string) =>
    ({
      ...(filled(auditFile, visibility) as object),
      id: 'shop/visit',
      file: 'audits/shop/visit.yaml',
    }) as Audit;
  const written = whole('internal');
  const marked = placesFrom(placeOf(auditFile, written)).filter((place) =>
    partsOf(place).some((part) => part.path.at(-1) === 'visibility'),
  );
  const open = JSON.stringify(forAudience(whole('public'), 'public', {}));
  const shown = JSON.stringify(forAudience(written, 'public', {}));
  const canaries = (value: unknown) => [...new Set(JSON.stringify(value).match(/canary[a-z0-9-]*/g))];

  it('can be marked internal in more than one place', () => {
    const places = marked.map(({ path }) => path.filter((key) => typeof key === 'string' && !key.startsWith('canary')));
    expect(places).toContainEqual(['notes']);
    expect(places).toContainEqual(['touchpoints', 'variants', 'ratings']);
    expect(places.length).toBeGreaterThanOrEqual(7);
  });

  it('is left out whole where it is marked, and nowhere else', () => {
    const under = canaries(marked.map(({ value }) => value));
    expect(under.length).toBeGreaterThan(marked.length);
    expect(under.filter((text) => shown.includes(text))).toEqual([]);
    const lost = canaries(JSON.parse(open)).filter((text) => !shown.includes(text));
    expect(lost.filter((text) => !under.includes(text))).toEqual([]);
  });

  it('a finding that stands in it is left out of the report', () => {
    const hidden = withheldIn(written, {});
    const isHidden = (path: Path) => hidden(path) || hidden([...path, 'note']);
    expect(marked.filter(({ path }) => !isHidden(path))).toEqual([]);
  });

  it('holds no name of a person: names alone are missing where nothing is marked', () => {
    const missing = canaries(whole('public')).filter((text) => !open.includes(text));
    expect(missing.map((text) => text.replaceAll(/canary-|-each|-key/g, '')).toSorted()).toMatchInlineSnapshot(`
      [
        "auditors",
        "owner",
        "relationship-ratings-by",
        "replies-by",
        "touchpoints-actions-owner",
        "touchpoints-evidence-by",
        "touchpoints-owner",
        "touchpoints-ratings-by",
        "touchpoints-variants-ratings-by",
        "waivers-owner",
      ]
    `);
  });

  it('an owner that the config lists goes out as the role it is, unless it is an auditor', () => {
    const owned = audit([{ owner: 'till-lead', actions: [{ id: 'ask', title: 'Ask', owner: 'li' }] }], {
      auditors: ['jing'],
      owner: 'jing',
      replies: [
        { by: 'till-lead', date: '2024-06-01', text: 'So it was.' },
        { by: 'li', date: '2024-06-01', text: 'Not quite.' },
      ],
      waivers: [
        { rule: 'loop/stage-empty', reason: 'One step', owner: 'li', until: '2025-01-01' },
        { rule: 'evidence/missing', reason: 'Later', owner: 'till-lead', until: '2025-01-01' },
      ],
    });
    const roles = { 'till-lead': 'Till lead', jing: 'Jing' };
    const { owner, touchpoints, replies, waivers } = forAudience(owned, 'public', roles);
    expect(owner).toBeUndefined();
    expect(touchpoints[0]?.owner).toBe('till-lead');
    expect(touchpoints[0]?.actions).toEqual([{ id: 'ask', title: 'Ask', owner_withheld: true }]);
    expect(replies?.map(({ by }) => by)).toEqual(['till-lead', undefined]);
    expect(waivers?.map((waiver) => waiver.owner)).toEqual([undefined, 'till-lead']);
    const waivedBy = (audience: 'internal' | 'public') =>
      new Set(report([owned], { audience, roles }).audits[0]?.findings.map(({ waived }) => waived?.owner));
    expect(waivedBy('internal')).toContain('li');
    expect(waivedBy('public')).not.toContain('li');
  });
});
