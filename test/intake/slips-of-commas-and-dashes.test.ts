import { describe, expect, it } from 'vitest';
import { changed, saidOfAudit, withLines } from './said.ts';

describe('Slips that come with an input method or a hasty hand are told one by one, and the rest of the file is still checked, continued', () => {
  it('full-width spaces that indent a paragraph of a text are its own', () => {
    expect(saidOfAudit(withLines('memory: |', '  一', '  \u3000\u3000name：二'))).toBe('fine');
  });

  it('a dash without its space', () => {
    expect(saidOfAudit(changed('- id', '-id'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:7:3  error  dash-without-space
        There is no space after the dash.
        5 | auditors: [jing]
        6 | touchpoints:
        7 |   -id: complaint
          |   ^
        Fix: Write "- id: …".
      "
    `);
  });

  it('a full-width comma between ids', () => {
    expect(
      saidOfAudit(withLines('actions:', '  - { id: a, title: T, lifts: [prompt，courteous] }')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:36  error  full-width-comma
        A full-width comma (， or 、) is part of the text; it does not separate entries.
         9 |     stage: renew
        10 |     actions:
        11 |       - { id: a, title: T, lifts: [prompt，courteous] }
           |                                    ^^^^^^^^^^^^^^^^^
        Fix: Write an ordinary comma and a space: prompt, courteous.
      "
    `);
  });

  it('an enumeration comma between words', () => {
    expect(saidOfAudit(withLines('serves: [repeat、loyal]'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:14  error  full-width-comma
        A full-width comma (， or 、) is part of the text; it does not separate entries.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     serves: [repeat、loyal]
           |              ^^^^^^^^^^^^^
        Fix: Write an ordinary comma and a space: repeat, loyal.
      "
    `);
  });

  it('a full-width comma between keys', () => {
    expect(saidOfAudit(withLines('actions:', '  - { id: a，title: T }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:16  error  full-width-comma
        A full-width comma (， or 、) is part of the text; it does not separate entries.
         9 |     stage: renew
        10 |     actions:
        11 |       - { id: a，title: T }
           |                ^^
        Fix: Write an ordinary comma and a space: …, title: ….
      "
    `);
  });

  it('full-width brackets', () => {
    expect(saidOfAudit(changed('[jing]', '［jing，li］'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:5:11  error  wrong-type
        Here should be a list, but there is a text.
        3 | brand: Corner Salon
        4 | date: 2024-04-10
        5 | auditors: ［jing，li］
          |           ^^^^^^^^^^^^
        Fix: Write [jing, li].
      "
    `);
  });
});
