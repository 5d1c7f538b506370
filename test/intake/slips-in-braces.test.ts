import { describe, expect, it } from 'vitest';
import { saidOfAudit, withLines } from './said.ts';

/** The sound audit with ratings by two auditors. */
const byTwo = (names: string, rating: string) => withLines('ratings:', rating).replace('[jing]', `[${names}]`);

describe('Slips inside braces', () => {
  it('a full-width colon after a name', () => {
    expect(saidOfAudit(withLines('ratings:', '  prompt: { by: { jing：met } }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:27  error  full-width-colon
        The colon after "jing" is a full-width one (：).
         9 |     stage: renew
        10 |     ratings:
        11 |       prompt: { by: { jing：met } }
           |                           ^^
        Fix: Write an ordinary colon and a space: "jing: …".
      "
    `);
  });
  it('no space after the colon of a name', () => {
    expect(saidOfAudit(withLines('ratings:', '  prompt: {by:{jing:met}}'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:24  error  colon-without-space
        There is no space after the colon of "jing".
         9 |     stage: renew
        10 |     ratings:
        11 |       prompt: {by:{jing:met}}
           |                        ^
        Fix: Write "jing: …".
      "
    `);
  });
  it('a full-width comma between names', () => {
    expect(saidOfAudit(byTwo('jing, li', '  prompt: { by: { jing: met， li: partly } }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:32  error  full-width-comma
        A full-width comma (， or 、) is part of the text; it does not separate entries.
         9 |     stage: renew
        10 |     ratings:
        11 |       prompt: { by: { jing: met， li: partly } }
           |                                ^^
        Fix: Write an ordinary comma and a space: …, li: ….
      "
    `);
  });
  it('full-width colons and comma between Chinese names', () => {
    expect(saidOfAudit(byTwo('静, 丽', '  prompt: { by: { 静：met，丽：partly } }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:24  error  full-width-colon
        The colon after "静" is a full-width one (：).
         9 |     stage: renew
        10 |     ratings:
        11 |       prompt: { by: { 静：met，丽：partly } }
           |                         ^^
        Fix: Write an ordinary colon and a space: "静: …".

      audits/salon/perm.yaml:11:28  error  full-width-comma
        A full-width comma (， or 、) is part of the text; it does not separate entries.
         9 |     stage: renew
        10 |     ratings:
        11 |       prompt: { by: { 静：met，丽：partly } }
           |                              ^^
        Fix: Write an ordinary comma and a space: …, 丽: ….

      audits/salon/perm.yaml:11:30  error  full-width-colon
        The colon after "丽" is a full-width one (：).
         9 |     stage: renew
        10 |     ratings:
        11 |       prompt: { by: { 静：met，丽：partly } }
           |                                  ^^
        Fix: Write an ordinary colon and a space: "丽: …".
      "
    `);
  });
  it('no comma between names', () => {
    expect(saidOfAudit(byTwo('jing, li', '  prompt: { by: { jing: met li: partly } }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:33  error  missing-comma
        Between two entries in {…} a comma is missing.
         9 |     stage: renew
        10 |     ratings:
        11 |       prompt: { by: { jing: met li: partly } }
           |                                 ^^
        Fix: Write a comma before "li".
      "
    `);
  });
  it('no comma between quoted texts', () => {
    expect(saidOfAudit(withLines('need: { en: "A" zh-CN: "B" }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:21  error  missing-comma
        Between two entries in {…} a comma is missing.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     need: { en: "A" zh-CN: "B" }
           |                     ^^^^^
        Fix: Write a comma before "zh-CN".
      "
    `);
  });
  it('full-width braces', () => {
    expect(saidOfAudit(withLines('ratings:', '  prompt: ｛ rating: met ｝'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:15  error  full-width-braces
        The braces are full-width ones (｛ ｝).
         9 |     stage: renew
        10 |     ratings:
        11 |       prompt: ｛ rating: met ｝
           |               ^^
        Fix: Write ordinary ones: { … }.
      "
    `);
  });
  it('a full-width brace that closes', () => {
    expect(saidOfAudit(withLines('ratings:', '  prompt: { rating: met ｝'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:29  error  full-width-braces
        The braces are full-width ones (｛ ｝).
         9 |     stage: renew
        10 |     ratings:
        11 |       prompt: { rating: met ｝
           |                             ^^
        Fix: Write ordinary ones: { … }.
      "
    `);
  });

  it('no comma is missed where no braces are', () => {
    const around = ['   name: x', '\tname: x', '      name: x', 'name: x', 'met name: x', 'loose'];
    for (const line of around)
      for (const last of ['ratings:', '  prompt: met', 'serves: [loyal', 'need: To be heard', 'notes: { text: T'])
        expect(saidOfAudit(`${withLines(last)}${line}\n`)).not.toContain('missing-comma');
  });
});
