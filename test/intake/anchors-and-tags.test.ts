import { describe, expect, it } from 'vitest';
import { explainDiagnostic } from '../../src/formats/explain/explain-diagnostic.ts';
import { changed, HEAD, intakeOf, STEP, saidOfAudit, withLines } from './said.ts';

describe('The shape of a file: lines, documents, anchors, tags, continued', () => {
  it('aliases of nothing, each of them', () => {
    expect(saidOfAudit(withLines('need: *important*', 'memory: *this'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:11  error  unknown-alias
        A value that begins with * refers to an anchor, and there is no "&important*" before it.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     need: *important*
           |           ^^^^^^^^^^^
        Fix: Put the text in quotes, or define the anchor first.

      audits/salon/perm.yaml:11:13  error  unknown-alias
        A value that begins with * refers to an anchor, and there is no "&this" before it.
         9 |     stage: renew
        10 |     need: *important*
        11 |     memory: *this
           |             ^^^^^
        Fix: Put the text in quotes, or define the anchor first.
      "
    `);
  });

  it('an anchor that holds itself', () => {
    expect(saidOfAudit(`${HEAD}touchpoints: &all [*all]\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:6:20  error  too-many-aliases
        Aliases (*name) are expanded more than 100 times.
        4 | date: 2024-04-10
        5 | auditors: [jing]
        6 | touchpoints: &all [*all]
          |                    ^^^^
        Fix: Write the values out instead of referring to them.
      "
    `);
  });

  it('a bomb of aliases', () => {
    expect(
      saidOfAudit(
        `a: &a [x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c]\n${STEP}`,
      ),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  too-many-aliases
        Aliases (*name) are expanded more than 100 times.
        1 | a: &a [x, x, x, x, x, x, x, x]
        2 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
          |        ^
        Fix: Write the values out instead of referring to them.
      "
    `);
  });

  it('an unknown tag', () => {
    expect(saidOfAudit(withLines('need: !important be heard', 'weight: 0'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:11  error  unknown-tag
        A value that begins with ! is read as a tag, and this tag is not known.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     need: !important be heard
           |           ^^^^^^^^^^
        Fix: Put the text in quotes.

      audits/salon/perm.yaml:11:13  error  not-above
        0 is too small.
         9 |     stage: renew
        10 |     need: !important be heard
        11 |     weight: 0
           |             ^
        Fix: Write a number that is more than 0.
      "
    `);
  });

  it('a tag that would make bytes of a text', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '!!binary aGVsbG8='))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  unknown-tag
        A value that begins with ! is read as a tag, and this tag is not known.
        1 | audit: 1
        2 | title: !!binary aGVsbG8=
          |        ^^^^^^^^
        Fix: Put the text in quotes.
      "
    `);
  });

  it('brackets forty deep', () => {
    expect(saidOfAudit(`${HEAD}touchpoints: ${'['.repeat(40)}${']'.repeat(40)}\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:6:46  error  too-deep
        Lists and maps are nested too deeply.
        4 | date: 2024-04-10
        5 | auditors: [jing]
        6 | touchpoints: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
          |                                              ^
        Fix: An audit is never more than eight levels deep; look for brackets that are not closed.
      "
    `);
  });

  it('what YAML alone refuses', () => {
    expect(saidOfAudit(withLines('need: { en: : Hello }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:17  error  yaml-syntax
        This is not valid YAML: Unexpected : in flow map.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     need: { en: : Hello }
           |                 ^
        Fix: Look for a missing quote, bracket or colon here or in the line above; when in doubt, put the text in quotes.
      "
    `);
  });

  it.each([
    ['need: { en: a,, zh-CN: b }', 'Unexpected , in flow map', '花括号里多写了一个“,”'],
    ['serves: [, loyal]', 'Unexpected , in flow sequence', '方括号里多写了一个“,”'],
    ['need: &a &b text', 'A node can have at most one anchor', '一处只能有一个锚点（&）'],
    ['need: !a !b text', 'A node can have at most one tag', '一处只能有一个标签（!）'],
    ['need: &a *b', 'An alias node must not specify any properties', '引用（*）前面不能有锚点（&）或标签（!）'],
    ['need: { en: T{ zh-CN: a } }', 'Unexpected flow-map-start token', '这里不能有“{”'],
  ])('what YAML alone refuses, in two languages: %s', (line, english, chinese) => {
    const { diagnostics } = intakeOf({ 'audits/salon/perm.yaml': withLines(line) });
    const reasons = diagnostics.map((diagnostic) => [
      explainDiagnostic(diagnostic, 'en').reason,
      explainDiagnostic(diagnostic, 'zh-CN').reason,
    ]);
    expect(reasons).toEqual([[`This is not valid YAML: ${english}.`, `这里不符合 YAML 的写法：${chinese}。`]]);
  });
});
