import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_REPOSITORY } from '../../../src/history/repository.ts';
import type { Audit } from '../../../src/model/audit.ts';
import type { Rubric } from '../../../src/model/rubric.ts';
import { RATINGS } from '../../../src/model/vocabulary.ts';
import { onDisk } from '../../../src/project/effects.ts';
import { openProject } from '../../../src/project/open-project.ts';
import { type Journey, journeyOf } from '../../../src/report/journey.ts';
import type { AuditReport } from '../../../src/report/report.ts';
import {
  type Changes,
  type Choice,
  rescored,
  type WhatIfSheet,
  whatIfSheet,
  writtenAt,
} from '../../../src/report/what-if/what-if.ts';
import { withChange, withLifted } from '../../../src/report/what-if/what-if-changes.ts';
import { withId } from '../../../src/report/with-id.ts';
import { criteriaOf } from '../../../src/rubric/ladder.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { scoreAudit } from '../../../src/scoring/score-audit.ts';
import { audit, ladderOf, rubricOf } from '../../support/build-audit.ts';
import { randomProject, rubricsOf } from '../../support/random-audits.ts';
import { runs } from '../../support/thorough.ts';
import { journey, report } from '../reports.ts';

type Golden = { audits: AuditReport[] } | null;

const NONE: Changes = new Map();
const RUNS = { numRuns: runs(150), seed: 20261124 };

/** The sheet as the browser gets it: through JSON. */
function sheetOf(of: Journey): WhatIfSheet {
  return JSON.parse(JSON.stringify(whatIfSheet(of))) as WhatIfSheet;
}

/** What the sheet's figures must be, out of a report or a scored audit. */
function figures({ level, reach, index, touchpoints }: Pick<AuditReport, 'level' | 'reach' | 'index' | 'touchpoints'>) {
  return {
    journey: { level, reach, index },
    touchpoints: touchpoints.map(({ id, level: own, reach: may, index: at, blockers }) => ({
      id,
      level: own,
      reach: may,
      index: at,
      blockers,
    })),
  };
}

function said(sheet: WhatIfSheet, changes: Changes = NONE) {
  const { journey, touchpoints } = rescored(sheet, changes);
  return { journey: { level: journey.level, reach: journey.reach, index: journey.index }, touchpoints };
}

/** The audit as its file would be with the changed lines in it. */
function rewritten(of: Audit, changes: Changes): Audit {
  const touchpoints = of.touchpoints.map((touchpoint) => {
    const ratings = { ...touchpoint.ratings };
    for (const [id, choice] of changes.get(touchpoint.id) ?? []) {
      if (choice === null) delete ratings[id];
      else ratings[id] = choice;
    }
    return { ...touchpoint, ratings };
  });
  return { ...of, touchpoints };
}

function scoredAgain(of: Audit, rubric: Rubric) {
  const { journey, touchpoints } = scoreAudit(of, rubric);
  return figures({
    ...journey,
    touchpoints: touchpoints.map(({ touchpoint, score }) => ({ ...score, id: touchpoint.id })) as never,
  });
}

/** A random audit with its rubric, and picks to change lines by. */
const tried = fc
  .record({
    project: randomProject,
    picks: fc.array(
      fc.record({ at: fc.nat(), criterion: fc.nat(), choice: fc.constantFrom<Choice>(...RATINGS, null) }),
      { maxLength: 12 },
    ),
  })
  .map(({ project, picks }) => {
    const of = project.audits[0] as Audit;
    const rubric = rubricsOf(project.house)[of.rubric ?? 'standard'] as Rubric;
    return { of, rubric, picks };
  });

function changed(sheet: WhatIfSheet, picks: readonly { at: number; criterion: number; choice: Choice }[]): Changes {
  const ids = sheet.levels.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  return picks.reduce((all, { at, criterion, choice }) => {
    const touchpoint = sheet.touchpoints[at % sheet.touchpoints.length];
    return withChange(sheet, all, touchpoint?.id ?? '', ids[criterion % ids.length] ?? '', choice);
  }, NONE);
}

describe('with nothing changed, what-if says what the report says', () => {
  const cases = resolve(import.meta.dirname, '../../cases');
  const goldens = readdirSync(cases)
    .filter((name) => existsSync(join(cases, name, 'report.json')))
    .map((name) => ({ name, golden: JSON.parse(readFileSync(join(cases, name, 'report.json'), 'utf8')) as Golden }))
    .filter(({ golden }) => golden !== null);

  it.each(goldens)('of the case $name', ({ name, golden }) => {
    const folder = join(cases, name);
    const root = existsSync(join(folder, 'audits')) ? folder : resolve(cases, '../..');
    const { journeys } = openProject({ folder: 'audits' }, { ...onDisk(root), repository: () => NO_REPOSITORY });
    expect(golden?.audits.length).toBeGreaterThan(0);
    for (const expected of golden?.audits ?? []) {
      const of = withId(journeys, expected.id) as Journey;
      expect(said(sheetOf(of))).toEqual(figures(expected));
    }
  });

  it('of random audits', () => {
    fc.assert(
      fc.property(tried, ({ of, rubric }) => {
        const [reported] = report([of], { rubric }).audits;
        expect(said(sheetOf(journeyOf(of, reported as AuditReport, rubric)))).toEqual(figures(reported as AuditReport));
      }),
      RUNS,
    );
  });
});

describe('with lines changed', () => {
  it('what-if says what scoring the audit with these lines in its file says', () => {
    let moved = 0;
    fc.assert(
      fc.property(tried, ({ of, rubric, picks }) => {
        const sheet = sheetOf(journey(of, { rubric }));
        const changes = changed(sheet, picks);
        expect(said(sheet, changes)).toEqual(scoredAgain(rewritten(of, changes), rubric));
        if (rescored(sheet, changes).journey.index !== rescored(sheet, NONE).journey.index) moved++;
      }),
      RUNS,
    );
    expect(moved).toBeGreaterThan(20);
  });

  it('a criterion that does not apply counts as little as one the rubric lacks', () => {
    fc.assert(
      fc.property(tried, fc.nat(), ({ of, rubric }, pick) => {
        const sheet = sheetOf(journey(of, { rubric }));
        const ids = criteriaOf(rubric.interaction).map(({ id }) => id);
        const out = ids[pick % ids.length] ?? '';
        const changes = of.touchpoints.reduce((all, { id }) => withChange(sheet, all, id, out, 'n/a'), NONE);
        const levels = rubric.interaction.levels.map((level) => ({
          ...level,
          criteria: level.criteria.filter(({ id }) => id !== out),
        })) as unknown as Rubric['interaction']['levels'];
        const lacking = { ...rubric, interaction: { ...rubric.interaction, levels } };
        expect(said(sheet, changes)).toEqual(scoredAgain(of, lacking));
      }),
      RUNS,
    );
  });

  it('raising a rating never lowers the touchpoint or the journey', () => {
    const better: Partial<Record<string, Choice>> = { missed: 'partly', partly: 'met' };
    fc.assert(
      fc.property(tried, ({ of, rubric, picks }) => {
        const sheet = sheetOf(journey(of, { rubric }));
        const start = changed(sheet, picks);
        const before = rescored(sheet, start);
        for (const [at, touchpoint] of sheet.touchpoints.entries()) {
          for (const [id, written] of writtenAt(sheet, touchpoint)) {
            const raised = better[start.get(touchpoint.id)?.get(id) ?? written ?? ''];
            if (raised === undefined) continue;
            const after = rescored(sheet, withChange(sheet, start, touchpoint.id, id, raised));
            expect(after.journey.index).toBeGreaterThanOrEqual(before.journey.index - 1e-12);
            expect(after.journey.level).toBeGreaterThanOrEqual(before.journey.level);
            expect(after.touchpoints[at]?.index).toBeGreaterThanOrEqual((before.touchpoints[at]?.index ?? 0) - 1e-12);
          }
        }
      }),
      { ...RUNS, numRuns: runs(40) },
    );
  });

  it('an action applied gains what the report says of it', () => {
    fc.assert(
      fc.property(tried, ({ of, rubric }) => {
        const [reported] = report([of], { rubric }).audits;
        const sheet = sheetOf(journeyOf(of, reported as AuditReport, rubric));
        const before = rescored(sheet, NONE);
        for (const [at, { id, actions = [] }] of sheet.touchpoints.entries()) {
          const figured = reported?.touchpoints[at]?.actions.filter(({ gain }) => gain !== null) ?? [];
          expect(actions.map((action) => action.id)).toEqual(figured.map((action) => action.id));
          for (const [position, { lifts }] of actions.entries()) {
            const after = rescored(sheet, withLifted(sheet, NONE, id, lifts));
            expect(after.journey.index - before.journey.index).toBeCloseTo(figured[position]?.gain ?? 9, 12);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('the sheet', () => {
  it('is small: nothing that is usual is in it', () => {
    const levels = [{ threshold: 0.5, criteria: [{ id: 'a' }, { id: 'b', must: true, weight: 2 }] }];
    const of = audit([{ id: 'till', ratings: { a: 'met', b: 'n/a' } }]);
    expect(sheetOf(journey(of, { rubric: rubricOf(ladderOf(...levels)) }))).toEqual({
      breadth: 0.8,
      levels: [
        { id: 'low', threshold: 0.5, criteria: [{ id: 'a' }, { id: 'b', must: true, weight: 2 }] },
        { id: 'middle', threshold: 1, criteria: [{ id: 'middle-only' }] },
        { id: 'high', threshold: 1, criteria: [{ id: 'high-only' }] },
      ],
      touchpoints: [{ id: 'till', lines: 'mn--' }],
    });
  });

  it('has no action that the audience may not see', () => {
    const actions = [
      { id: 'secret', title: 'Secret', lifts: ['prompt'], visibility: 'internal' as const },
      { id: 'open', title: 'Open', lifts: ['prompt'] },
      { id: 'over', title: 'Over', lifts: ['prompt'], status: 'done' as const },
    ];
    const of = audit([{ id: 'till', actions }]);
    const shown = journey(of, { rubric: STANDARD, audience: 'public' });
    expect(whatIfSheet(shown).touchpoints[0]?.actions).toEqual([{ id: 'open', lifts: ['prompt'] }]);
  });
});
