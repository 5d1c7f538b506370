import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Changes, whatIfSheet } from '../../../src/report/what-if/what-if.ts';
import { whatIfAsYaml, type YamlWords } from '../../../src/report/what-if/what-if-as-yaml.ts';
import { withChange } from '../../../src/report/what-if/what-if-changes.ts';
import { criteriaOf } from '../../../src/rubric/ladder.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, ladderOf, rubricOf } from '../../support/build-audit.ts';
import { journey } from '../reports.ts';

const waits = { metric: 'wait', value: 4, target: 5, better: 'lower' as const, rates: 'prompt' };
const of = audit([
  { id: 'till', ratings: { prompt: 'missed', courteous: 'met' }, measures: [waits] },
  { id: 'exit', ratings: { courteous: { by: { jing: 'missed', li: 'met' } } } },
]);
const sheet = whatIfSheet(journey(of, { rubric: STANDARD }));
const words: YamlWords = {
  file: of.file,
  lead: 'Each line belongs under its touchpoint.',
  name: (id) => (id === 'till' ? 'The till:\n  # - at the "door"' : 'Exit'),
  line: (choice, measured) => choice ?? (measured === null ? 'unknown' : `measured ${measured}`),
  was: 'was: {rating}',
  remove: 'take out',
};
const change = (
  changes: Changes,
  ...[touchpoint, criterion, choice]: Parameters<typeof withChange> extends [unknown, unknown, ...infer Rest]
    ? Rest
    : never
) => withChange(sheet, changes, touchpoint, criterion, choice);
const NONE: Changes = new Map();

describe('what is copied', () => {
  it('has only the changed lines, in their places, and says what they were', () => {
    let changes = change(NONE, 'exit', 'courteous', 'partly');
    changes = change(changes, 'till', 'task-completed', 'met');
    changes = change(changes, 'till', 'prompt', null);
    changes = change(changes, 'till', 'courteous', null);
    expect(whatIfAsYaml(sheet, changes, words)).toMatchInlineSnapshot(`
      "# audits/shop/visit.yaml
      # Each line belongs under its touchpoint.
      touchpoints:
        - id: till # The till: # - at the "door"
          ratings:
            task-completed: met # was: unknown
            # prompt: take out (missed → measured met)
            # courteous: take out (met → unknown)
        - id: exit # Exit
          ratings:
            courteous: partly # was: missed
      "
    `);
    expect(parse(whatIfAsYaml(sheet, changes, words))).toEqual({
      touchpoints: [
        { id: 'till', ratings: { 'task-completed': 'met' } },
        { id: 'exit', ratings: { courteous: 'partly' } },
      ],
    });
  });

  it('says of a touchpoint whose lines all go nothing that would be read', () => {
    const text = whatIfAsYaml(sheet, change(NONE, 'till', 'courteous', null), words);
    expect(parse(text)).toEqual({ touchpoints: [{ id: 'till' }] });
    expect(text).toContain('# courteous: take out (met → unknown)');
  });

  it('is nothing when nothing is changed', () => {
    expect(whatIfAsYaml(sheet, NONE, words)).toBe('');
  });

  it('leaves out a touchpoint of which no criterion would apply', () => {
    const ids = criteriaOf(STANDARD.interaction).map(({ id }) => id);
    const none = ids.reduce((changes, id) => change(changes, 'till', id, 'n/a'), NONE);
    expect(whatIfAsYaml(sheet, none, words)).toBe('');
    expect(parse(whatIfAsYaml(sheet, change(none, 'exit', 'prompt', 'met'), words))).toEqual({
      touchpoints: [{ id: 'exit', ratings: { prompt: 'met' } }],
    });
  });

  it('writes ids that YAML would take for something else so that they are read as they are', () => {
    const ids = ['on', 'null', 'y', '12', '1e3', '2024-01-01', '0x1f', 'constructor', 'true-love'];
    const rubric = rubricOf(ladderOf({ threshold: 1, criteria: ids.map((id) => ({ id })) }));
    const odd = audit([{ id: '007' }]);
    const own = whatIfSheet(journey(odd, { rubric }));
    const changes = ids.reduce((all, id) => withChange(own, all, '007', id, 'met'), NONE);
    for (const version of ['1.1', '1.2'] as const) {
      const read = parse(whatIfAsYaml(own, changes, words), { version }) as {
        touchpoints: { id: string; ratings: object }[];
      };
      expect(read.touchpoints[0]?.id).toBe('007');
      expect(Object.keys(read.touchpoints[0]?.ratings ?? {}).sort()).toEqual(ids.toSorted());
    }
  });
});
