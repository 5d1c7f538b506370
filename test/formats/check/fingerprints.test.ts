import { describe, expect, it } from 'vitest';
import { findingsOf, saidDiagnostics } from '../../../src/formats/check/checked.ts';
import { diagnosticFingerprints, findingFingerprints } from '../../../src/formats/check/fingerprints.ts';
import { BROKEN, GRAVE } from '../../cli/projects.ts';
import { checkedOf } from '../../support/checked-of.ts';

const of = (text: string) => findingFingerprints(findingsOf(checkedOf({ 'audits/salon/perm.yaml': text })));

describe('The fingerprints of findings', () => {
  const before = of(GRAVE);

  it('are one each', () => {
    expect(before.length).toBeGreaterThan(5);
    expect(new Set(before).size).toBe(before.length);
    expect(before).toContain('ladder/unmet:audits/salon/perm.yaml:perm:1');
  });

  it.each([
    ['lines move', GRAVE.replace('touchpoints:', '\n# more\n\ntouchpoints:')],
    ['numbers of the messages change', GRAVE.replace('outcome-sound: missed', 'outcome-sound: missed, prompt: missed')],
    ['another rating or criterion is the one to look at first', GRAVE.replace('task-completed: missed, ', '')],
    ['a rating changes and stays too low', GRAVE.replace('task-completed: missed', 'task-completed: partly')],
    ['names change', GRAVE.replace('The perm', 'Perm & cut')],
  ])('stay when %s', (_, text) => {
    expect(of(text)).toEqual(expect.arrayContaining(before));
  });

  it('stay when another of the same rule is gone', () => {
    const stages = before.filter((one) => one.startsWith('loop/stage-empty'));
    expect(stages).toEqual([
      'loop/stage-empty:audits/salon/perm.yaml::understand:1',
      'loop/stage-empty:audits/salon/perm.yaml::convert:1',
      'loop/stage-empty:audits/salon/perm.yaml::renew:1',
    ]);
    const more = of(`${GRAVE}  - { id: pay, name: Pay, stage: convert }\n`);
    expect(more.filter((one) => one.startsWith('loop/stage-empty'))).toEqual([stages[0], stages[2]]);
  });
});

it('problems of files are told apart by their order', () => {
  const twice = BROKEN.replace('auditors: [mei]', 'auditors：[mei]');
  expect(diagnosticFingerprints(saidDiagnostics(checkedOf({ 'audits/stall/soup.yaml': twice })))).toEqual([
    'full-width-colon:audits/stall/soup.yaml:1',
    'full-width-colon:audits/stall/soup.yaml:2',
    'unknown-value:audits/stall/soup.yaml:1',
  ]);
});
