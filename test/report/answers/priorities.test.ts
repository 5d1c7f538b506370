import { describe, expect, it } from 'vitest';
import { bestActions, gravestFindings, openActions } from '../../../src/report/answers/priorities.ts';
import { type Journey, ownerAt } from '../../../src/report/journey.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { journeys } from '../reports.ts';

const named = (id: string, level: number, said: Parameters<typeof audit>[1] = {}) =>
  audit([{ ratings: standardAt(level) }], { id, file: `audits/${id}.yaml`, ...said });
const over = (...audits: ReturnType<typeof audit>[]) => journeys(audits, { rubric: STANDARD });

describe('what to look at first', () => {
  it('is an error before any warning, and the lowest journey of those', () => {
    const [first] = gravestFindings(over(named('a/good', 2), named('b/bad', 0)), 9);
    expect([first?.journey.id, first?.finding.severity]).toEqual(['b/bad', 'error']);
  });

  it('names each touchpoint once', () => {
    const findings = gravestFindings(over(named('a/bad', 0)), 99).filter(({ finding }) => finding.touchpoint !== null);
    expect(findings).toHaveLength(1);
  });

  it('leaves out what is waived, and notes', () => {
    const waivers = [{ rule: 'ladder/unmet', reason: 'Known', until: '2024-12-31' }];
    const findings = gravestFindings(over(named('a/bad', 0, { waivers })), 99);
    expect(findings.map(({ finding }) => finding.rule)).not.toContain('ladder/unmet');
    expect(findings.map(({ finding }) => finding.severity)).not.toContain('info');
  });

  it('is nobody else’s than the touchpoint’s owner, else the audit’s', () => {
    const owned = audit([{ id: 'till', owner: 'lee' }, { id: 'door' }], { owner: 'kim' });
    const ownersOf = (journey: Journey) => [null, 'till', 'door'].map((touchpoint) => ownerAt(journey, touchpoint));
    expect(journeys([owned, named('a/b', 1)]).map(ownersOf)).toEqual([
      [null, null, null],
      ['kim', 'lee', 'kim'],
    ]);
  });
});

describe('what would help most', () => {
  const acting = audit([
    {
      ratings: standardAt(1),
      actions: [
        { id: 'little', title: 'Little', lifts: ['effortless'] },
        { id: 'nothing', title: 'Nothing', lifts: ['memorable'] },
        { id: 'much', title: 'Much', lifts: ['prompt', 'courteous', 'accountable'] },
        { id: 'past', title: 'Past', lifts: ['prompt'], status: 'done' },
      ],
    },
  ]);

  it('goes by gain per effort, over what is still to be done', () => {
    expect(openActions(over(acting)).map(({ action }) => action.id)).toEqual(['much', 'little', 'nothing']);
  });

  it('leaves out what gains nothing, and stops at the number asked for', () => {
    expect(bestActions(over(acting), 9).map(({ action }) => action.id)).toEqual(['much', 'little']);
    expect(bestActions(over(acting), 1)).toHaveLength(1);
  });
});
