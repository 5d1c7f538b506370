import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lenses/rulebook.ts';
import { configFile, configOf } from '../../src/model/config.ts';

const config = configFile(RULES);

describe('the config', () => {
  it('may be empty: every setting has its default', () => {
    expect(configOf(config.parse({}))).toMatchObject({
      locale: 'en',
      locales: ['en'],
      guide: true,
      audience: 'internal',
      rules: {},
      gates: {},
      channels: {},
      owners: {},
      metrics: {},
      theme: {},
      stages: {},
      standings: {},
      levels: {},
    });
  });

  it('is written in its locale unless it says more', () => {
    expect(configOf(config.parse({ locale: 'zh-CN' })).locales).toEqual(['zh-CN']);
  });

  it('may say all that the example of the format says, and name owners and metrics', () => {
    const said = {
      title: 'Our touchpoints',
      locale: 'en',
      locales: ['en', 'zh-CN', 'zh-TW'],
      guide: false,
      repository: 'https://git.example.com/cx/audits',
      audience: 'internal',
      rules: { 'kpi/survey-only': 'off', 'evidence/stale': { severity: 'error', days: 180 } },
      gates: { severity: 'error', min_index: 1, max_drop: 0.25 },
      channels: { store: { en: 'Store', 'zh-CN': '门店' } },
      owners: { 'store-manager': { en: 'Store manager', 'zh-CN': '店长' } },
      metrics: { wait: { en: 'Wait', 'zh-CN': '等候时间' } },
      theme: { logo: '/logo.svg', icon: '/icon.svg', accent: '#14506e', css: '/ours.css' },
      stages: { renew: { en: 'Stay', 'zh-CN': '留下' } },
      standings: { loyal: 'Regulars' },
      levels: { service: 'Care' },
    };
    expect(config.parse(said)).toEqual(said);
  });

  it.each<[string, object]>([
    ['a rule that does not exist', { rules: { 'loop/clif': 'off' } }],
    ['a severity that does not exist', { rules: { 'loop/cliff': 'fatal' } }],
    ['a number of another rule', { rules: { 'loop/cliff': { days: 30 } } }],
    ['a number that is a word', { rules: { 'loop/cliff': { drop: 'steep' } } }],
    ['a least index beyond the ladder', { gates: { min_index: 3.1 } }],
    ['a default locale that is not among the locales', { locale: 'en', locales: ['zh-CN'] }],
    ['a key it does not know', { colour: 'red' }],
    ['a repository that is no web address', { repository: 'git@example.com:cx.git' }],
  ])('is refused for %s', (_, said) => {
    expect(config.safeParse(said).success).toBe(false);
  });
});
