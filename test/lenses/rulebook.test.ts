import { describe, expect, it } from 'vitest';
import { RULES, rulebook } from '../../src/lenses/rulebook.ts';
import { configFile } from '../../src/model/config.ts';
import type { RuleSettings } from '../../src/model/rule.ts';
import { only, readWhole } from '../support/build-audit.ts';
import { ALSO_FIRING, FIRING, type FiringExample } from './firing-examples.ts';

/** What model §6 shows: every rule, its severity and its numbers. */
const MODEL = [
  ['ladder/unmet', 'error', {}],
  ['ladder/stranded', 'warning', {}],
  ['ladder/unassessed', 'warning', { assessed: 2 / 3 }],
  ['ladder/not-shown', 'warning', {}],
  ['ladder/narrow', 'warning', { share: 0.5 }],
  ['ladder/must-set-aside', 'info', {}],
  ['ladder/one-step-away', 'info', {}],
  ['journey/moment-of-truth', 'warning', { level: 2 }],
  ['loop/stage-empty', 'warning', {}],
  ['loop/half-the-work', 'warning', { balance: -0.5 }],
  ['loop/cliff', 'warning', { drop: 1 }],
  ['loop/weak-ending', 'warning', { below: 0.5 }],
  ['gap/shortfall', 'warning', { gap: -1 }],
  ['gap/promise-broken', 'error', {}],
  ['gap/promise-too-high', 'info', {}],
  ['parity/existing-worse-off', 'error', { below: 0.5 }],
  ['parity/price-penalty', 'error', { tolerance: 0 }],
  ['parity/existing-unserved', 'warning', {}],
  ['consistency/spread', 'warning', { spread: 1 }],
  ['trust/weak-facet', 'warning', { below: 0.5 }],
  ['value/deviation', 'warning', { below: 0.5 }],
  ['kpi/score-without-need', 'warning', {}],
  ['kpi/score-hides-level', 'warning', { share: 0.8, nps: 50, level: 1 }],
  ['kpi/satisfied-not-returning', 'warning', { satisfied: 0.8, nps: 50, returning: 0.6 }],
  ['kpi/survey-only', 'info', {}],
  ['relationship/fragile', 'info', { level: 1 }],
  ['relationship/no-renewal', 'info', { days: 365 }],
  ['evidence/missing', 'warning', {}],
  ['evidence/assumed', 'warning', {}],
  ['evidence/stale', 'warning', { days: 365 }],
  ['evidence/dated-ahead', 'warning', { days: 31 }],
  ['evidence/low-agreement', 'warning', { alpha: 0.667, units: 10, raw: 0.8 }],
  ['evidence/measure-contradicts', 'warning', {}],
  ['actions/overdue', 'warning', {}],
  ['actions/no-owner', 'info', {}],
  ['actions/lifts-nothing', 'info', {}],
  ['actions/done-but-missed', 'warning', {}],
  ['waiver/expired', 'warning', {}],
  ['waiver/unused', 'info', {}],
  ['privacy/personal-data', 'warning', {}],
] as const;

const EXAMPLES = Object.entries(FIRING);

function found(rule: string, { audit, rubric, reportDay }: FiringExample, rules: RuleSettings = {}) {
  return only(rule, readWhole(audit, { rubric, reportDay, rules }).reading.findings);
}

describe('the rules', () => {
  it('are those of model §6, each exactly once, with its severity and numbers', () => {
    const rules = RULES.map(({ id, severity, numbers }) => [id, severity, numbers]);
    expect(rules.toSorted()).toEqual([...MODEL].toSorted());
  });

  it('each have an example here', () => {
    expect(Object.keys(FIRING).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
});

describe.each(EXAMPLES)('%s', (rule, example) => {
  const { severity, numbers } = RULES.find(({ id }) => id === rule) ?? { severity: 'info', numbers: {} };

  it('fires with its own severity', () => {
    const findings = found(rule, example);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map((finding) => finding.severity))).toEqual(new Set([severity]));
  });

  it('is silent when it is off', () => {
    expect(found(rule, example, { [rule]: 'off' })).toEqual([]);
    expect(found(rule, example, { [rule]: { severity: 'off' } })).toEqual([]);
  });

  it.each(['info', 'warning', 'error'] as const)('is %s when it is set so', (set) => {
    for (const setting of [set, { severity: set }]) {
      const severities = found(rule, example, { [rule]: setting }).map((finding) => finding.severity);
      expect(new Set(severities)).toEqual(new Set([set]));
    }
  });

  it('can be quietened by each of its numbers', () => {
    const all = [example, ...(ALSO_FIRING[rule] ?? [])];
    expect(all.flatMap(({ quiet }) => Object.keys(quiet)).toSorted()).toEqual(Object.keys(numbers).toSorted());
    for (const one of all) {
      for (const [name, value] of Object.entries(one.quiet)) {
        expect(found(rule, one).length).toBeGreaterThan(0);
        expect(found(rule, one, { [rule]: { [name]: value } })).toEqual([]);
      }
    }
  });

  it('points at a place that is in the audit', () => {
    for (const { path } of found(rule, example)) {
      const place = path.reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], example.audit);
      expect(place).toBeDefined();
    }
  });

  it('is known to the config, with its numbers and no others', () => {
    const config = configFile(RULES);
    const settable = { ...numbers };
    expect(config.safeParse({ rules: { [rule]: { severity: 'info', ...settable } } }).success).toBe(true);
    expect(config.safeParse({ rules: { [rule]: { surprise: 1 } } }).success).toBe(false);
  });
});

describe('layers of settings', () => {
  const path = ['touchpoints'];

  it('a later layer lies over an earlier one, key by key', () => {
    const rules = rulebook({ 'evidence/stale': { severity: 'error', days: 180 } }, { 'evidence/stale': { days: 90 } });
    expect(rules.number('evidence/stale', 'days')).toBe(90);
    expect(rules.fire('evidence/stale', { path })[0]?.severity).toBe('error');
  });

  it('a bare severity leaves the numbers of the layer below', () => {
    const rules = rulebook({ 'evidence/stale': { days: 180 } }, { 'evidence/stale': 'info' });
    expect(rules.number('evidence/stale', 'days')).toBe(180);
    expect(rules.fire('evidence/stale', { path })[0]?.severity).toBe('info');
  });

  it('what the rubric turned off the config may turn on', () => {
    expect(rulebook({ 'loop/cliff': 'off' }, { 'loop/cliff': 'warning' }).fire('loop/cliff', { path })).toHaveLength(1);
  });

  it('one rule’s settings leave the others alone', () => {
    const rules = rulebook({ 'loop/cliff': 'off' });
    expect(rules.fire('loop/weak-ending', { path })).toHaveLength(1);
    expect(rules.number('loop/weak-ending', 'below')).toBe(0.5);
  });

  it('a setting named like a property of every object is no setting', () => {
    expect(rulebook({}).fire('loop/cliff', { path })[0]?.severity).toBe('warning');
  });
});
