import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { askerOn, Stopped } from '../../src/cli/asker.ts';

const [DOWN, ENTER, CTRL_C] = ['\u001B[B', '\r', '\u0003'];

/** Streams of a terminal, and all that is shown on it. */
function terminal({ isTTY = true } = {}) {
  let shown = '';
  const stream = () => Object.assign(new PassThrough(), { isTTY, columns: 80, rows: 24, setRawMode: () => {} });
  const [input, output] = [stream(), stream()];
  output.on('data', (text) => {
    shown += String(text);
  });
  return { input, output, shown: () => stripVTControlCharacters(shown) };
}

/** Somebody who presses these keys once they are asked. */
function pressing(keys: readonly string[]) {
  const streams = terminal();
  const ask = askerOn(streams, {});
  if (!ask) throw new Error('nobody is asked');
  const press = async () => {
    while (streams.input.listenerCount('keypress') === 0) await new Promise(setImmediate);
    for (const key of keys) {
      streams.input.write(key);
      await new Promise(setImmediate);
    }
  };
  void press();
  return { ask, shown: streams.shown };
}

const ANSWERS = [
  { value: 'en', label: 'English' },
  { value: 'zh-CN', label: '简体中文' },
] as const;

describe('what is asked on a terminal', () => {
  it('takes a line, and says what is wrong with one', async () => {
    const { ask, shown } = pressing([ENTER, ' 我们的店 ', ENTER]);
    const problem = (text: string) => (text === '' ? '请写点内容。' : undefined);
    expect(await ask.text('网站叫什么名字？', { problem })).toBe('我们的店');
    expect(shown()).toContain('网站叫什么名字？');
    expect(shown()).toContain('请写点内容。');
  });

  it('takes what stands there', async () => {
    expect(await pressing([ENTER]).ask.text('Title?', { initial: 'Ours' })).toBe('Ours');
  });

  it('takes one answer of several, in the words that are shown', async () => {
    const { ask, shown } = pressing([DOWN, ENTER]);
    expect(await ask.one('语言？', ANSWERS, 'en')).toBe('zh-CN');
    expect(shown()).toContain('简体中文');
    expect(shown()).not.toMatch(/navigate|confirm/);
  });

  it('takes several, in their order', async () => {
    const { ask, shown } = pressing([DOWN, ' ', ENTER]);
    expect(await ask.several('Languages?', ANSWERS, ['en'])).toEqual(['en', 'zh-CN']);
    expect(shown()).not.toMatch(/select|Press/);
  });

  it('takes none', async () => {
    expect(await pressing([' ', ENTER]).ask.several('Languages?', ANSWERS, ['en'])).toEqual([]);
  });

  it.each([
    ['yes', [ENTER], true],
    ['no', [DOWN, ENTER], false],
  ])('takes %s', async (_, keys, answer) => {
    const { ask, shown } = pressing(keys);
    expect(await ask.isSure('写入吗？', { yes: '是', no: '否' })).toBe(answer);
    expect(shown()).toContain('是');
  });

  it.each(['text', 'one', 'several', 'isSure'] as const)('is left by Ctrl-C: %s', async (kind) => {
    const { ask } = pressing([CTRL_C]);
    const asked = {
      text: () => ask.text('?'),
      one: () => ask.one('?', ANSWERS, 'en'),
      several: () => ask.several('?', ANSWERS, []),
      isSure: () => ask.isSure('?', { yes: 'y', no: 'n' }),
    };
    await expect(asked[kind]()).rejects.toThrow(Stopped);
  });

  it.each([
    ['a pipe', { isTTY: false }, {}],
    ['a CI', {}, { CI: 'true' }],
    ['a terminal that takes no line back', {}, { TERM: 'dumb' }],
  ])('is not asked on %s', (_, how, env) => expect(askerOn(terminal(how), env)).toBeNull());
});
