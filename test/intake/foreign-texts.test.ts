import { describe, expect, it } from 'vitest';
import { intakeOf, STEP, saidOfAudit } from './said.ts';

const codes = (content: string | Uint8Array) =>
  intakeOf({ 'audits/salon/perm.yaml': content }).diagnostics.map(({ code }) => code);
const bytes = (...head: number[]) => new Uint8Array([...head, ...Array(100).fill(0), 0xff]);

describe('A file that is not an audit at all', () => {
  it('a table of separated values', () => {
    expect(saidOfAudit('touchpoint,stage,rating\ntill,renew,met\n')).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  table-for-audit
        This is a table of separated values (CSV), not the text of an audit.
        1 | touchpoint,stage,rating
          | ^
        Fix: Move it to another folder, and write the audit as YAML text: "audit: 1" in the first line, and each row a touchpoint; the guide page "writing" begins with one of a dozen lines.
      "
    `);
  });

  it('a spreadsheet', () => {
    expect(saidOfAudit(bytes(0xd0, 0xcf, 0x11, 0xe0))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  table-for-audit
        This is a spreadsheet, not the text of an audit.
        Fix: Move it to another folder, and write the audit as YAML text: "audit: 1" in the first line, and each row a touchpoint; the guide page "writing" begins with one of a dozen lines.
      "
    `);
  });

  it('a compressed one', () => {
    expect(saidOfAudit(bytes(0x50, 0x4b, 3, 4))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  table-for-audit
        This is a compressed file (ZIP), as spreadsheets are (.xlsx, .ods), not the text of an audit.
        Fix: Move it to another folder, and write the audit as YAML text: "audit: 1" in the first line, and each row a touchpoint; the guide page "writing" begins with one of a dozen lines.
      "
    `);
  });

  it('a page', () => {
    expect(saidOfAudit('<!DOCTYPE html>\n<p>x</p>\n')).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  not-yaml
        This is a web page or XML, not YAML text.
        Fix: Move it to another folder, and write here what an audit says as plain text; the guide page "writing" begins with one of a dozen lines.
      "
    `);
  });

  it.each([
    ['semicolons', 'a;b;c\n1;2;3\n'],
    ['tabs', 'a\tb\tc\n1\t2\t3\n'],
    ['quoted cells', '"a, x","b","c"\n"1","2","3"\n'],
    ['Chinese', '触点,名称,阶段\n投诉,投诉处理,renew\n'],
    ['a mark of the byte order', '\ufeffa,b\n1,2\n'],
  ])('a table with %s', (_, text) => {
    expect(codes(text)).toEqual(['table-for-audit']);
  });

  it.each([
    ['PDF', '%PDF-1.4\n%abc\n'],
    ['RTF', '{\\rtf1 Hello}'],
    ['XML', '\ufeff<?xml version="1.0"?>\n<a/>\n'],
  ])('%s', (_, text) => {
    expect(codes(text)).toEqual(['not-yaml']);
  });

  it('a picture', () => {
    expect(codes(bytes(0x89, 0x50, 0x4e, 0x47))).toEqual(['not-yaml']);
  });

  it('but an audit with a table in a note is one', () => {
    expect(codes(`${STEP}summary: |\n  a,b\n  1,2\n`)).toEqual([]);
  });

  it('nor is a sentence a table', () => {
    expect(codes('She came, waited, and left.\nThen, at last, a call.\n')).toEqual(['wrong-type']);
  });

  it('and JSON is YAML', () => {
    const touchpoints = [{ id: 'a', name: 'A', stage: 'renew' }];
    const audit = { audit: 1, title: 'A', brand: 'B', date: '2024-04-10', auditors: ['jing'], touchpoints };
    expect(codes(JSON.stringify(audit, null, 2))).toEqual([]);
  });
});

describe('Traces of other programs', () => {
  it('a merge that is not finished, told once', () => {
    const both = `<<<<<<< HEAD\n    name: A\n=======\n    name: B\n>>>>>>> branch\n`;
    expect(saidOfAudit(STEP.replace('    name: The complaint\n', both))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:8:1  error  merge-conflict
        "<<<<<<<" marks a merge in Git that is not finished: both versions of some lines are still in the file.
        6 | touchpoints:
        7 |   - id: complaint
        8 | <<<<<<< HEAD
          | ^^^^^^^
        Fix: Keep the lines that are right, and delete every line with <<<<<<<, =======, >>>>>>> or |||||||.
      "
    `);
  });

  it('a mark that was forgotten', () => {
    expect(saidOfAudit(STEP.replace('    stage', '=======\n    stage'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:1  error  merge-conflict
        "=======" marks a merge in Git that is not finished: both versions of some lines are still in the file.
        7 |   - id: complaint
        8 |     name: The complaint
        9 | =======
          | ^^^^^^^
        Fix: Keep the lines that are right, and delete every line with <<<<<<<, =======, >>>>>>> or |||||||.
      "
    `);
  });

  it('no mark in a note', () => {
    expect(saidOfAudit(`${STEP}summary: |\n  Heading\n  =======\n  <<<<<<< no mark\n`)).toBe('fine');
  });

  it('YAML 1.1, which would make false of No', () => {
    expect(saidOfAudit(`%YAML 1.1\n---\n${STEP.replace('A perm gone wrong', 'No')}`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  yaml-directive
        The line "%YAML 1.1" would have the whole file read by other rules.
        1 | %YAML 1.1
          | ^^^^^^^^^
        Fix: Delete the line; the file is YAML 1.2 without it.
      "
    `);
  });

  it.each([
    ['a tag', '%TAG ! tag:x,2000:'],
    ['another word', '%FOO bar'],
    ['YAML 1.3', '%YAML 1.3'],
    ['a small letter', '%yaml 1.2'],
  ])('a directive: %s', (_, line) => {
    expect(codes(`# by hand\n${line}\n---\n${STEP}`)).toEqual(['yaml-directive']);
  });

  it('the directive of YAML 1.2 is fine before a line of dashes, and told without one', () => {
    expect(codes(`%YAML 1.2\n---\n${STEP}`)).toEqual([]);
    expect(codes(`%YAML 1.2\n${STEP}`)).toEqual(['yaml-directive']);
  });

  it('a fence of Markdown', () => {
    expect(saidOfAudit(`\`\`\`yaml\n${STEP}\`\`\`\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  markdown-fence
        This line belongs to Markdown, not to the audit.
        1 | \`\`\`yaml
          | ^^^
        Fix: Delete the line.

      audits/salon/perm.yaml:11:1  error  markdown-fence
        This line belongs to Markdown, not to the audit.
         9 |     name: The complaint
        10 |     stage: renew
        11 | \`\`\`
           | ^^^
        Fix: Delete the line.
      "
    `);
  });

  it('a comment of another language', () => {
    expect(saidOfAudit(`// The salon\n${STEP}`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  comment-mark
        // does not begin a comment here.
        1 | // The salon
          | ^^
        Fix: Begin a comment with "# ".
      "
    `);
  });

  it('lines that end with a carriage return alone', () => {
    expect(saidOfAudit(STEP.replaceAll('\n', '\r'))).toBe('fine');
  });

  it('a byte-order mark in the middle', () => {
    expect(saidOfAudit(STEP.replace('    name', '\ufeff    name'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:8:1  error  invisible-character
        In the word is an invisible character, U+FEFF.
        6 | touchpoints:
        7 |   - id: complaint
        8 | �    name: The complaint
          | ^
        Fix: Retype it: name.
      "
    `);
  });
});

describe('# in a text', () => {
  it.each([
    ['a number', 'name: The complaint', 'name: Till #5'],
    ['a word', 'A perm gone wrong', 'A perm #gone wrong'],
    ['at the end', 'A perm gone wrong', 'C #'],
    ['a number behind a space', 'name: The complaint', 'name: Till # 5'],
    ['a Chinese number behind a space', 'name: The complaint', 'name: 收银台 # 5号'],
    ['in a list', '[jing]', '\n  - jing #2'],
    ['in brackets', '[jing]', '[jing #2]'],
    ['in braces', 'name: The complaint', 'name: { en: Till #5 }'],
    ['over two lines', 'A perm gone wrong', 'A perm\n  gone #5 wrong'],
    ['in the midst of several lines', 'A perm gone wrong', 'A perm\n  gone #5 wrong\n  again'],
  ])('cuts it: %s', (_, from, to) => {
    expect(codes(STEP.replace(from, to))).toEqual(['comment-cuts-text']);
  });

  it.each([
    ['behind a text', 'name: The complaint', 'name: The complaint # as told'],
    ['behind a text that begins with a number', 'name: The complaint', 'name: The complaint # 2nd visit'],
    ['behind a word of a list', 'stage: renew', 'stage: renew #late'],
    ['behind a date', '2024-04-10', '2024-04-10 #the last day'],
    ['behind an id', 'id: complaint', 'id: complaint #draft'],
    ['behind a key', 'touchpoints:', 'touchpoints: #the steps'],
    ['behind quotes', 'name: The complaint', 'name: "The complaint" #5'],
    ['in quotes', 'name: The complaint', 'name: "Till #5"'],
    ['in a word', 'name: The complaint', 'name: C#5'],
    ['in an address', 'A perm gone wrong', 'https://example.org/#top'],
  ])('is a comment or a letter: %s', (_, from, to) => {
    expect(codes(STEP.replace(from, to))).toEqual([]);
  });

  it('is told with the whole text in quotes', () => {
    expect(saidOfAudit(STEP.replace('A perm', 'Ticket #4711 "lost"'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:15  error  comment-cuts-text
        " #" begins a comment, so the text ends before it.
        1 | audit: 1
        2 | title: Ticket #4711 "lost" gone wrong
          |               ^^^^^^^^^^^^^^^^^^^^^^^
        Fix: If it belongs to the text, put the whole text in quotes: 'Ticket #4711 "lost" gone wrong'. If it is a comment, write a space and some words after #.
      "
    `);
  });
});
