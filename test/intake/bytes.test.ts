import { describe, expect, it } from 'vitest';
import { changed, STEP, saidOfAudit } from './said.ts';

describe('The bytes of a file', () => {
  it('an empty file', () => {
    expect(saidOfAudit('')).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  empty-file
        The file is empty, or holds comments only.
        Fix: Fill it in, or delete it: an audit begins with "audit: 1", a rubric with "rubric: 1".
      "
    `);
  });

  it('a file of comments', () => {
    expect(saidOfAudit('# 待填\n\n# later\n')).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  empty-file
        The file is empty, or holds comments only.
        Fix: Fill it in, or delete it: an audit begins with "audit: 1", a rubric with "rubric: 1".
      "
    `);
  });

  it('a byte-order mark and nothing else', () => {
    expect(saidOfAudit('\ufeff')).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  empty-file
        The file is empty, or holds comments only.
        Fix: Fill it in, or delete it: an audit begins with "audit: 1", a rubric with "rubric: 1".
      "
    `);
  });

  it('a byte-order mark moves nothing', () => {
    expect(saidOfAudit(`\ufeff${changed('audit: 1', 'audit: 2')}`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:8  error  newer-format
        The file is written for a newer version of experience-audit: its format is 2, and this one reads 1.
        1 | audit: 2
          |        ^
        Fix: Update the program: npm install --save-dev experience-audit@latest
      "
    `);
  });

  it('a byte-order mark is fine', () => {
    expect(saidOfAudit(`\ufeff${STEP}`)).toBe('fine');
  });

  it('Windows line ends are fine', () => {
    expect(saidOfAudit(STEP.replaceAll('\n', '\r\n'))).toBe('fine');
  });

  it('Windows line ends move nothing', () => {
    expect(
      saidOfAudit(changed('renew', 'renwe').replace('name: ', 'name：').replaceAll('\n', '\r\n')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:8:9  error  full-width-colon
        The colon after "name" is a full-width one (：).
        6 | touchpoints:
        7 |   - id: complaint
        8 |     name：The complaint
          |         ^^
        Fix: Write an ordinary colon and a space: "name: …".

      audits/salon/perm.yaml:9:12  error  unknown-value
        "renwe" is not one of the possible values.
        7 |   - id: complaint
        8 |     name：The complaint
        9 |     stage: renwe
          |            ^^^^^
        Fix: Did you mean "renew"?
      "
    `);
  });

  it('GBK', () => {
    expect(saidOfAudit(bytes('audit: 1\ntitle: ', [0xcc, 0xcc, 0xbb, 0xb5, 0xb5, 0xc4], '\n'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  not-utf8
        The file is not UTF-8 text (perhaps GBK).
        1 | audit: 1
        2 | title:
          |        ^
        Fix: Save it with the encoding UTF-8; in most editors under "Save as".
      "
    `);
  });

  it('Big5', () => {
    expect(saidOfAudit(bytes('audit: 1\ntitle: ', [0xa7, 0xda, 0xaa, 0xba], '\n'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  not-utf8
        The file is not UTF-8 text (perhaps Big5).
        1 | audit: 1
        2 | title:
          |        ^
        Fix: Save it with the encoding UTF-8; in most editors under "Save as".
      "
    `);
  });

  it('Latin-1', () => {
    expect(saidOfAudit(Buffer.from(changed('Corner', 'Café'), 'latin1'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:3:11  error  not-utf8
        The file is not UTF-8 text (perhaps Latin-1).
        1 | audit: 1
        2 | title: A perm gone wrong
        3 | brand: Caf
          |           ^
        Fix: Save it with the encoding UTF-8; in most editors under "Save as".
      "
    `);
  });

  it('UTF-16 with its mark', () => {
    expect(saidOfAudit(Buffer.from(`\ufeff${STEP}`, 'utf16le'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  not-utf8
        The file is not UTF-8 text (perhaps UTF-16).
        Fix: Save it with the encoding UTF-8; in most editors under "Save as".
      "
    `);
  });

  it('UTF-16 without a mark', () => {
    expect(saidOfAudit(Buffer.from(STEP, 'utf16le'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  not-utf8
        The file is not UTF-8 text (perhaps UTF-16).
        Fix: Save it with the encoding UTF-8; in most editors under "Save as".
      "
    `);
  });

  it('bytes of nothing known', () => {
    expect(saidOfAudit(bytes('title: ', [0xff, 0xff, 0xff, 0x80], '\n'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:8  error  not-utf8
        The file is not UTF-8 text.
        1 | title:
          |        ^
        Fix: Save it with the encoding UTF-8; in most editors under "Save as".
      "
    `);
  });

  it('a NUL', () => {
    expect(saidOfAudit(changed('A perm', 'A \0 perm'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:10  error  control-character
        Here is an invisible control character (U+0000).
        1 | audit: 1
        2 | title: A � perm gone wrong
          |          ^
        Fix: Delete it; it mostly comes from copying out of another program.
      "
    `);
  });

  it('a code for terminals shows as a sign and is not sent', () => {
    expect(saidOfAudit(changed('A perm', '\u001b[31mA perm'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  control-character
        Here is an invisible control character (U+001B).
        1 | audit: 1
        2 | title: �[31mA perm gone wrong
          |        ^
        Fix: Delete it; it mostly comes from copying out of another program.
      "
    `);
  });

  it('a huge file', () => {
    expect(saidOfAudit(`${STEP}# ${'x'.repeat(3_000_000)}`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  too-large
        The file has 3000162 bytes; an audit has at most 2097152.
        Fix: Split it into several audits.
      "
    `);
  });
});

describe('No frame holds a carriage return', () => {
  it('neither after the line meant nor above it', () => {
    expect(saidOfAudit(STEP.replace('renew', 'renwe').replaceAll('\n', '\r\n'))).not.toContain('\r');
  });
});

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
}
