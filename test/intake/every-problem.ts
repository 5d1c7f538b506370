import type { DiagnosticCode } from '../../src/model/diagnostic.ts';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { changed, HEAD, RUBRIC, STEP, withLines } from './said.ts';

const audit = (text: string | Uint8Array) => ({ 'audits/salon/perm.yaml': text });
const rubric = (text: string) => ({ ...audit(STEP), 'audits/rubrics/shop.yaml': `${RUBRIC}${text}` });
const measure = (rest: string) => audit(withLines('measures:', `  - { metric: wait, value: 4, ${rest} }`));
const measured = '{ metric: wait, value: 4, target: 5, better: lower, rates: prompt }';

/** For every problem there is a folder that has it. `unreadable` needs a file system that refuses. */
export const EVERY_PROBLEM: Readonly<
  Record<Exclude<DiagnosticCode, 'unreadable'>, Readonly<Record<string, string | Uint8Array>>>
> = {
  'no-folder': {},
  'no-audits': { 'audits/': '' },
  'wrong-extension': { 'audits/salon/perm.yml': STEP },
  'bad-path-name': { 'audits/门店/烫发.yaml': STEP },
  'not-utf8': audit(Buffer.from(STEP, 'utf16le')),
  'control-character': audit(changed('A perm', 'A \0 perm')),
  'too-large': audit('#'.repeat(3_000_000)),
  'empty-file': audit(''),
  'tab-indent': audit(STEP.replace('    stage', '\t\tstage')),
  'wide-space': audit(changed('stage: renew', 'stage:\u3000renew')),
  'dash-without-space': audit(changed('- id', '-id')),
  'full-width-colon': audit(changed('name: ', 'name：')),
  'colon-without-space': audit(changed('brand: ', 'brand:')),
  'full-width-comma': audit(withLines('serves: [repeat，loyal]')),
  'missing-comma': audit(withLines('expectation: { expected: 5 perceived: 4 }')),
  'duplicate-key': audit(withLines('name: Again')),
  'several-documents': audit(`${STEP}---\n${STEP}`),
  'unknown-alias': audit(withLines('need: *this')),
  'too-many-aliases': audit(`${HEAD}touchpoints: &all [*all]\n`),
  'unknown-tag': audit(withLines('need: !this text')),
  'bad-indent': audit(changed('    stage', '   stage')),
  unclosed: audit(changed('A perm', '"A perm')),
  unopened: audit(changed('[jing]', '[jing]]')),
  'text-after-close': audit(changed('A perm', '"A" perm')),
  'bad-escape': audit(changed('A perm gone wrong', '"C:\\perm"')),
  'colon-in-text': audit(changed('A perm', 'A: perm')),
  'no-colon': audit(withLines('nothing')),
  'reserved-start': audit(changed('A perm', '@ perm')),
  'too-deep': audit(`${HEAD}touchpoints: ${'['.repeat(40)}${']'.repeat(40)}\n`),
  'yaml-syntax': audit(`%YAML 1.2 what\n---\n${STEP}`),
  'wrong-format-number': audit(changed('audit: 1', 'audit: 2')),
  'unknown-key': audit(withLines('chanel: store')),
  'missing-key': audit(changed('brand: Corner Salon\n', '')),
  'missing-value': audit(changed('stage: renew', 'stage:')),
  'wrong-type': audit(changed('A perm gone wrong', '2024')),
  'unknown-value': audit(changed('renew', 'Renew')),
  'full-width-quotes': audit(changed('renew', '“renew”')),
  'bad-id': audit(changed('id: complaint', 'id: 投诉')),
  'bad-date': audit(changed('2024-04-10', '2024-2-30')),
  'bad-link': audit(withLines('evidence:', '  - { kind: review, date: 2024-04-09, url: "ftp://x" }')),
  'bad-address': { ...audit(STEP), 'audits/config.yaml': 'repository: example.com\n' },
  'too-small': audit(withLines('emotion: -4')),
  'not-above': audit(withLines('weight: 0')),
  'too-big': audit(withLines('emotion: 4')),
  'not-whole': measure('responses: 1.5'),
  'empty-text': audit(changed('A perm gone wrong', '""')),
  'empty-list': audit(changed('[jing]', '[]')),
  'wrong-length': measure('scale: [1]'),
  'one-of': audit(withLines('variants:', '  - { segment: loyal, channel: web }')),
  'none-of': audit(withLines('variants:', '  - { ratings: { prompt: met } }')),
  'needs-keys': measure('rates: prompt'),
  'bad-scale': measure('scale: [5, 1]'),
  'locale-missing': { ...audit(STEP), 'audits/config.yaml': 'locale: en\nlocales: [zh-CN]\n' },
  'duplicate-id': audit(`${STEP}  - { id: complaint, name: B, stage: renew }\n`),
  'unknown-criterion': audit(withLines('ratings: { promt: met }')),
  'unknown-rubric': audit(`${STEP}rubric: standart\n`),
  'unknown-rule': audit(`${STEP}waivers: [{ rule: banana, reason: T, until: 2024-12-31 }]\n`),
  'unknown-touchpoint': audit(`${STEP}replies: [{ by: li, date: 2024-04-12, text: T, touchpoint: entrance }]\n`),
  'phase-of-other-stage': audit(withLines('phase: purchase')),
  'all-not-applicable': audit(
    withLines('ratings:', ...criteriaOf(STANDARD.interaction).map(({ id }) => `  ${id}: n/a`)),
  ),
  'offer-units-differ': audit(
    withLines(
      'variants:',
      '  - { segment: new, offer: { price: 1, unit: CNY/year } }',
      '  - { segment: loyal, offer: { price: 1, unit: CNY/month } }',
    ),
  ),
  'measures-collide': audit(withLines(`measures: [${measured}, ${measured}]`)),
  'evidence-after-audit': audit(withLines('evidence: [{ kind: survey, date: 2024-04-11 }]')),
  'unknown-level': rubric('extends: standard\nthresholds: { srvice: 0.5 }\n'),
  'criterion-without-level': rubric('extends: standard\ncriteria: { greeting: { name: G } }\n'),
  'criterion-without-name': rubric('extends: standard\ncriteria: { greeting: { level: service } }\n'),
  'extends-itself': rubric('extends: shop\n'),
  'level-without-criteria': rubric(
    'extends: standard\ndisable: [task-completed, outcome-sound, terms-honoured, price-plain]\n',
  ),
  'reserved-name': { ...audit(STEP), 'audits/rubrics/standard.yaml': `${RUBRIC}extends: standard\n` },
};
