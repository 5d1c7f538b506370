import { describe, expect, it } from 'vitest';
import { changed, HEAD, STEP, saidOfAudit, withLines } from './said.ts';

describe('The shape of a file: lines, documents, anchors, tags, continued', () => {
  it('aliases of nothing, each of them', () => {
    expect(saidOfAudit(withLines('need: *important*', 'memory: *this'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:11  error  unknown-alias
        A value that begins with * refers to an anchor, and there is no "&important*" before it.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     need: *important*
           |           ^^^^^^^^^^^
        Mend: Put the text in quotes, or define the anchor first.

      audits/salon/perm.yaml:11:13  error  unknown-alias
        A value that begins with * refers to an anchor, and there is no "&this" before it.
         9 |     stage: renew
        10 |     need: *important*
        11 |     memory: *this
           |             ^^^^^
        Mend: Put the text in quotes, or define the anchor first.
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
        Mend: Write the values out instead of referring to them.
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
        Mend: Write the values out instead of referring to them.
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
        Mend: Put the text in quotes.

      audits/salon/perm.yaml:11:13  error  not-above
        0 is too small.
         9 |     stage: renew
        10 |     need: !important be heard
        11 |     weight: 0
           |             ^
        Mend: Write a number that is more than 0.
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
        Mend: Put the text in quotes.
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
        Mend: An audit is never more than eight levels deep; look for brackets that are not closed.
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
        Mend: Look for a missing quote, bracket or colon here or in the line above; when in doubt, put the text in quotes.
      "
    `);
  });
});
