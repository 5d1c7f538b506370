import { describe, expect, it } from 'vitest';
import { allKeys } from '../../src/intake/schema-keys.ts';
import { auditFile } from '../../src/model/audit.ts';
import { configFile } from '../../src/model/config.ts';
import { rubricFile } from '../../src/model/rubric.ts';
import { KEY_NAMES, keysNamed } from '../../src/rubric/key-names.ts';

const WITHOUT_A_WORD = ['en', 'zh-CN', 'zh-TW'];
const keys = [auditFile, rubricFile, configFile([])].flatMap((schema) => [...allKeys(schema)]);

describe('The Chinese names of keys', () => {
  it.each([...new Set(keys)].filter((key) => !WITHOUT_A_WORD.includes(key)))('there are some of %s', (key) => {
    expect(KEY_NAMES[key]?.split(' ') ?? []).not.toEqual([]);
  });

  it.each(Object.entries(KEY_NAMES))('of %s name it', (key, names) => {
    for (const name of names.split(' ')) expect(keysNamed(name)).toContain(key);
  });

  it('are told in full-width letters and with spaces, too', () => {
    expect(keysNamed(' 标题 ')).toEqual(['title']);
  });

  it.each(['constructor', 'toString', '__proto__', '什么'])('%s names none', (word) => {
    expect(keysNamed(word)).toEqual([]);
  });
});
