import { describe, expect, it } from 'vitest';
import { explainDiagnostic } from '../../src/formats/explain/explain-diagnostic.ts';
import { placeless } from '../../src/intake/source.ts';
import { wordsOf } from '../../src/languages/languages.ts';
import type { DiagnosticCode } from '../../src/model/diagnostic.ts';
import { SHIPPED_LOCALES } from '../support/shipped-locales.ts';
import { EVERY_PROBLEM, OF_A_DISK, OF_A_PAGE } from './every-problem.ts';
import { intakeOf } from './said.ts';

const PLACE = /\{[a-zA-Z]\w*\}/g;
const placesIn = (template: string) => [...new Set(template.match(PLACE) ?? [])].sort();
const CODES = Object.keys(wordsOf('en').diagnostics.codes) as DiagnosticCode[];
const problems = Object.entries(EVERY_PROBLEM) as [DiagnosticCode, (typeof EVERY_PROBLEM)['no-audits']][];

describe('Every problem there is', () => {
  it('has a folder that shows it', () => {
    expect([...OF_A_DISK, ...OF_A_PAGE, ...problems.map(([code]) => code)].sort()).toEqual(CODES.toSorted());
  });

  it.each(problems)('%s is told alone, with every place filled, in every language', (code, content) => {
    const { diagnostics } = intakeOf(content);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    for (const locale of SHIPPED_LOCALES) {
      for (const diagnostic of diagnostics) {
        const { reason, fix } = explainDiagnostic(diagnostic, locale);
        expect(`${reason}\n${fix}`).not.toMatch(PLACE);
        expect(`${reason}\n${fix}`).not.toMatch(/undefined|null|\[object/);
        expect(fix).not.toBe('');
      }
    }
  });

  it.each([
    ['EACCES', '请检查它是否存在，以及您是否有权读取它。'],
    ['ENAMETOOLONG', '请缩短文件夹的名称：整条路径超出了系统允许的长度。'],
    ['EILSEQ', '它的名称不是 UTF-8 编码，请重命名。'],
  ])('unreadable says what to do about %s', (reason, fix) => {
    const diagnostic = placeless('unreadable', 'audits/a.yaml', { reason });
    expect(explainDiagnostic(diagnostic, 'zh-CN')).toEqual({
      reason: `这个文件或文件夹无法读取（${reason}）。`,
      fix,
    });
  });
});

describe('The words', () => {
  it.each(CODES)('of %s have the same places in all languages', (code) => {
    const [first, ...others] = SHIPPED_LOCALES.map((locale) => {
      const { reason, fix } = wordsOf(locale).diagnostics.codes[code];
      return [placesIn(reason), placesIn(fix)];
    });
    for (const other of others) expect(other).toEqual(first);
  });

  it('that sentences are made of have the same places in all languages', () => {
    const [first, ...others] = SHIPPED_LOCALES.map((locale) =>
      Object.entries(wordsOf(locale).diagnostics.phrases).map(([name, words]) =>
        typeof words === 'string' ? [name, placesIn(words)] : [name, Object.keys(words).sort()],
      ),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it.each([
    [
      'not-utf8',
      '文件的编码不是 UTF-8（可能是 UTF-16）。',
      '请把文件存成 UTF-8 编码；多数编辑器可以在“另存为”里选择编码。',
    ],
    ['missing-value', '这里什么也没写。', '这里可以写：understand、convert、experience、renew。'],
    ['full-width-quotes', '全角引号会被当作文字的一部分：“renew”。', '请不写引号，或者用半角引号：renew 或 "renew"。'],
    ['full-width-colon', '“name”后面用了全角冒号（：）。', '请用半角冒号，后面加一个空格："name: …"。'],
    ['wrong-type', '这里应该是：一段文字；现在却是：一个数字。', '请写成："2024"（带半角引号）。'],
    [
      'unknown-rule',
      '没有规则“banana”。',
      '最接近的是：ladder/unmet、ladder/narrow、loop/cliff、gap/shortfall、waiver/unused；另外还有 35 个，用 "npm run experience-audit explain" 可以全部列出。',
    ],
    ['bad-date', '“2024-2-30”不是日历上的一天。', '请按“年-月-日”写，例如 2024-02-29。'],
  ] as const)('of %s in Chinese', (code, reason, fix) => {
    const [diagnostic] = intakeOf(EVERY_PROBLEM[code]).diagnostics;
    expect(diagnostic && explainDiagnostic(diagnostic, 'zh-CN')).toEqual({ reason, fix });
  });
});
