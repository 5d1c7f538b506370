import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../../src/model/diagnostic.ts';
import { EVERY_PROBLEM } from './every-problem.ts';
import { followed } from './followed-fixes.ts';
import { intakeOf, STEP, withLines } from './said.ts';

const FILE = 'audits/salon/perm.yaml';
const CONFIG = { 'audits/config.yaml': 'channels: { store: Store }\nowners: { store-manager: Manager }\n' };
const RATED = withLines('ratings:', '  task-completed: met', '  prompt: missed', '  courteous: met');
const JOURNEY = `${RATED}  - id: refund\n    name: The refund\n    stage: renew\n`;

/** Slips whose fix is told to the letter. */
const EXACT: Readonly<Record<string, string>> = {
  'a forgotten dash': JOURNEY.replace('  - id: refund', '    id: refund'),
  'a forgotten dash at its column': JOURNEY.replace('  - id: refund', '  id: refund'),
  'a dash further left': JOURNEY.replace('  - id: refund', '- id: refund'),
  'a rating further left': RATED.replace('      prompt', '    prompt'),
  'two ratings further left': RATED.replace('      task', '    task').replace('      prompt', '    prompt'),
  'a rating between two columns': RATED.replace('      courteous', '     courteous'),
  'a key further left': STEP.replace('    name', '  name'),
  'a key at the left edge': JOURNEY.replace('    stage: renew\n    ratings', 'stage: renew\n    ratings'),
  'a key further right': STEP.replace('    stage', '      stage'),
  'a text that goes on': STEP.replace('gone wrong', 'gone\nwrong'),
  'a tab': STEP.replace('stage', '\tstage'),
  'tabs below ratings': `${withLines('ratings:')}\t\tprompt: met\n`,
  'a directive': `%YAML 1.1\n---\n${STEP}`,
  'a comment of another language': `// The salon\n${STEP}`,
  'a cut text': STEP.replace('A perm', 'Ticket #4711 "lost"'),
  'a number for a title': STEP.replace('A perm gone wrong', '007'),
  'a null for a title': STEP.replace('A perm gone wrong', '~'),
  'a key in Chinese': STEP.replace('title', '标题'),
  'a key in capitals': STEP.replace('brand', 'BRAND'),
  'a key in the singular': withLines('rating: { prompt: met }'),
  'a word in Chinese': STEP.replace('renew', '留存推荐'),
  'a criterion mistyped': withLines('ratings: { promt: met }'),
  'a name for a list of names': STEP.replace('[jing]', 'jing'),
  'an auditor twice': STEP.replace('[jing]', '[jing, jing]'),
  'an auditor mistyped': withLines('ratings: { prompt: { by: { jin: met } } }'),
  'a rating with a remark': withLines('ratings: { prompt: met（很快） }'),
  'a channel mistyped': withLines('channel: stroe'),
  'an owner mistyped': withLines('owner: store-manger'),
  'a decimal comma': withLines('emotion: 1,5'),
  'a number in quotes': withLines('emotion: "2"'),
  'a per cent': withLines('weight: 80%'),
  'a yes': withLines('moment_of_truth: yes'),
  'a scale in words': withLines('measures: [{ metric: csat, value: 4, scale: 1-5 }]'),
};

/** What keeps a file from being read at all, and so hides everything else. */
const GRAVE: ReadonlySet<DiagnosticCode> = new Set([
  'bad-indent',
  'no-colon',
  'yaml-syntax',
  'unclosed',
  'duplicate-key',
]);

const check = (text: string) => intakeOf({ ...CONFIG, [FILE]: text }).diagnostics.filter(({ file }) => file === FILE);

describe('A fix that is followed', () => {
  it.each(Object.entries(EXACT))('leaves fewer problems: %s', (_, text) => {
    const before = check(text);
    expect(before.length).toBeGreaterThan(0);
    for (const diagnostic of before) {
      const mended = followed(text, diagnostic);
      expect(mended, diagnostic.code).not.toBeNull();
      expect(check(mended ?? '').length).toBeLessThan(before.length);
    }
  });

  it.each(Object.entries(EVERY_PROBLEM))('never makes a file worse: %s', (_, content) => {
    const text = content[FILE];
    if (typeof text !== 'string') return;
    const told = (written: string) => intakeOf({ ...content, [FILE]: written }).diagnostics;
    const before = told(text);
    for (const diagnostic of before.filter(({ file }) => file === FILE)) {
      const mended = followed(text, diagnostic);
      const after = mended === null ? [] : told(mended);
      expect(after.length).toBeLessThan(before.length + (mended === null ? 1 : 0));
      const graver = after.filter(({ code }) => GRAVE.has(code) && before.every((earlier) => earlier.code !== code));
      expect(graver).toEqual([]);
    }
  });

  it('one after the other, leaves a file without a problem', () => {
    let text = JOURNEY.replace('  - id: refund', '    id: refund')
      .replace('title: A perm', '标题：Ticket #4711')
      .replace('      prompt: missed', '    prompt: Missed');
    let before = check(text);
    while (before.length > 0) {
      const [mended] = before.flatMap(
        (diagnostic) => followed(text, diagnostic) ?? byHand(text, diagnostic.code) ?? [],
      );
      const after = check(mended ?? '');
      expect(after.length).toBeLessThan(before.length);
      text = mended ?? '';
      before = after;
    }
    expect(text).toContain('title: "Ticket #4711 gone wrong"\n');
  });
});

function byHand(text: string, code: DiagnosticCode): string | null {
  return code === 'full-width-colon' ? text.replace('：', ': ') : null;
}
