import { describe, expect, it } from 'vitest';
import { type AuditRead, auditReader } from '../../src/history/audit-reader.ts';
import { type RubricSet, readRubricSets } from '../../src/history/rubric-sets.ts';
import { RULES } from '../../src/lenses/rulebook.ts';
import { auditYaml } from '../support/audit-yaml.ts';

const OPTIONS = { folder: 'audits', rules: RULES };
const bytes = (text: string) => new TextEncoder().encode(text);

/** The rubrics of a folder that has one, `house`, with these criteria besides the standard ones. */
function rubricsWith(...criteria: readonly string[]): RubricSet {
  const own = criteria.map((id) => `  ${id}: { level: perfunctory, name: ${id} }\n`).join('');
  const text = `rubric: 1\nversion: "1"\nextends: standard\n${own === '' ? '' : `criteria:\n${own}`}`;
  const tree = new Map([['rubrics/house.yaml', 'house']]);
  const [set] = readRubricSets([tree], OPTIONS, () => new Map([['house', bytes(text)]])).values();
  if (!set) throw new Error('no set');
  return set;
}

/** Without what finds places in the file. */
const plain = ({ read, ...rest }: AuditRead) => ({ ...rest, audit: read?.audit ?? null, rubric: read?.rubric ?? null });

const PLAIN = rubricsWith();
const SERVED_HOT = rubricsWith('served-hot');
const SLIPPED = auditYaml({ bowl: 1 }, { rubric: 'house' }).replace(
  '    ratings:\n',
  '    ratings:\n      served-hot：met\n',
);
const RATED = auditYaml({ bowl: 1 }, { rubric: 'house' }).replace(
  '    ratings:\n',
  '    ratings:\n      served-hot: met\n',
);

describe('one blob under several sets of rubrics', () => {
  it.each([
    ['that say nothing to its words', auditYaml({ bowl: 1 }, { rubric: 'house' })],
    ['one of which has a criterion that it rates', RATED],
    ['one of which knows a word that a slip hides', SLIPPED],
    ['of which it names none', auditYaml({ bowl: 1 })],
  ])('%s is read as it is read alone', (_, text) => {
    for (const sets of [
      [PLAIN, SERVED_HOT],
      [SERVED_HOT, PLAIN],
    ]) {
      const reader = auditReader(bytes(text), OPTIONS);
      const [shared, alone] = [sets.map(reader), sets.map((set) => auditReader(bytes(text), OPTIONS)(set))];
      expect(shared.map(plain)).toEqual(alone.map(plain));
    }
  });

  it('differs where they make a difference', () => {
    const codes = (text: string) => {
      const reader = auditReader(bytes(text), OPTIONS);
      return [PLAIN, SERVED_HOT].map((set) => reader(set).fault?.code ?? null);
    };
    expect(codes(RATED)).toEqual(['unknown-criterion', null]);
    expect(new Set(codes(SLIPPED)).size).toBe(2);
    expect(codes(SLIPPED)[1]).toBe('full-width-colon');
  });

  it('that is not there cannot be read', () => {
    expect(auditReader(undefined, OPTIONS)(PLAIN)).toEqual({
      read: null,
      brand: null,
      fault: { code: 'unreadable', file: null, line: 1, column: 1 },
    });
  });
});
