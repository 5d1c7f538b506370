import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { STANDARD } from '../../src/rubric/standard.ts';
import { answering, type Given } from '../support/answering.ts';
import { plainRenderer } from '../support/plain-renderer.ts';
import { projectOf, type Ran, runCli } from '../support/run-cli.ts';
import { BROKEN, MILD } from './projects.ts';

const TODAY = '2026-06-30';
const LOCALES = ['en', 'zh-CN', 'zh-TW'];
const ALL = ['--title', 'A perm', '--brand', 'Salon', '--auditor', 'jing'];
const CRITERIA = STANDARD.interaction.levels.flatMap(({ criteria }) => criteria.map(({ id }) => id));
const RUBRIC = `rubric: 1
version: "1"
extends: standard
criteria:
  greeting:
    level: service
    name: { en: Greeted, zh-CN: 打招呼 }
    asks: "Was the customer greeted? # yes\\nReally?"
disable: [memorable]
`;
const EARLIER = `audit: 1
title: { en: A perm, zh-CN: 烫发 }
brand: Corner Salon
date: 2026-05-31
auditors: [jing, li]
owner: store-manager
tags: [flagship]
summary: As it was in May
touchpoints:
  - id: wash
    name: { en: The wash, zh-CN: 洗头 }
    stage: experience
    channel: store
    feels: Cold
    emotion: -1
    ratings: { task-completed: met, prompt: { rating: missed, note: Too long } }
    evidence: [{ kind: observation, date: 2026-05-30 }]
    variants: [{ segment: loyal, ratings: { price-plain: missed } }]
    actions: [{ id: warm, title: Warmer water }]
    notes: { text: Secret, visibility: internal }
  - id: goodbye
    name: The goodbye
    stage: renew
`;

/** Runs a command on a day, where nobody sits at the terminal unless somebody answers. */
function run(folder: string, args: readonly string[], given?: Given): Promise<Ran> {
  const ask = given ? answering(given).ask : null;
  return runCli(folder, args, {}, plainRenderer(), { ask, today: TODAY });
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe('new', () => {
  it('writes an audit to fill in', async () => {
    const folder = projectOf({});
    expect(await run(folder, ['new', 'salon/perm', ...ALL, '--stages', 'renew'])).toEqual({
      code: 0,
      out: 'audits/salon/perm.yaml: written. Fill it in, and look at it: npx experience-audit dev\n',
      err: '',
    });
    expect(read(folder, 'audits/salon/perm.yaml')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../schema/audit.json
      # One journey, as it was seen up to its date. Everything behind a # is a comment.
      # Fill in what you saw and take away its "# "; what you do not know stays a comment.
      audit: 1
      title: A perm
      brand: Salon
      date: 2026-06-30
      auditors:
        - jing
      # owner: # Who answers for the journey.
      # persona: # The kind of customer it follows.
      # tags: # Free labels, for gates and filters.
      stages:
        - renew
      # summary: # A few sentences for a reader in a hurry.

      touchpoints:
        - id: renew-1
          name: 'Renew: name this touchpoint'
          stage: renew
          # phase: # The phase, one of its stage. memory | advocacy
          # channel: # Where it happens; its name stands in the config.
          # owner: # Who answers for it; else the owner of the audit.
          # serves: # For which standings of customers it is.
          # need: # What the customer needs here.
          # feels: # How the customer feels now.
          # memory: # What will be remembered of this step.
          # moment_of_truth: # Whether the journey stands or falls here.
          # emotion: # How the customer feels, for the emotion curve.
          # ratings: # met | partly | missed | n/a
          #   # Perfunctory
          #   task-completed: # Was what the customer came to do done?
          #   outcome-sound: # Does what was delivered work as it should?
          #   terms-honoured: # Were time, scope and conditions those that were promised?
          #   price-plain: # Can the customer tell what they pay and why, and do they pay what others pay?
          #   # Service
          #   process-complete: # Does a defined process carry the case from start to end, exceptions included?
          #   prompt: # Was it done within the time the customer was told or would expect?
          #   effortless: # Was the customer spared repeating, chasing, queueing twice and needless steps?
          #   courteous: # Was the customer treated with attention and respect, eyes on them and nothing else?
          #   accountable: # Does nobody pass the matter on, and is what goes wrong owned and put right?
          #   transparent: # Can the customer see the standards, the progress and the reasons?
          #   consistent: # Is the standard the same, whoever serves, wherever and whenever?
          #   need-led: # Does the standard come from what customers need, not from a score to be met?
          #   # Experience
          #   emotion-met: # Was the feeling the customer brought noticed and answered?
          #   understood: # Was this customer treated as a particular person, with known history and tastes?
          #   anticipated: # Was a need met before the customer voiced it?
          #   beyond-script: # Did people act out of care, past what the procedure asks?
          #   memorable: # Is there a designed peak or ending that the customer will retell?
          #   mutual: # Is the customer asked, free to choose, able to give as well as take, and at ease to say no?
          #   drawn-back: # Does the customer say, or show, that they will return or recommend?
          # evidence:
          #   - kind: observation # survey | interview | mystery-shop | complaint | review | observation | operations | document | assumption
          #     date: 2026-06-30 # The day on which it was seen; none after the date of the audit.
          #     note: # What it shows.
          # actions:
          #   - id: action-1 # Its id, once at the touchpoint.
          #     title: # What is to be done.
      "
    `);
  });

  it.each(LOCALES)('writes in %s what is sound, and laid out as prettier would', async (locale) => {
    const folder = projectOf({});
    const { out } = await run(folder, ['new', 'salon/perm', ...ALL, '--lang', locale]);
    const text = read(folder, 'audits/salon/perm.yaml');
    expect(out).not.toContain('undefined');
    expect(await format(text, { parser: 'yaml', singleQuote: true, printWidth: 120 })).toBe(text);
    expect(parse(text).touchpoints.map(({ stage }: { stage: string }) => stage)).toHaveLength(4);
    const checked = await run(folder, ['check']);
    expect([checked.code, checked.out.includes('error  '), checked.err]).toEqual([0, false, '']);
  });

  it.each(LOCALES)('in %s: its comments, taken away and filled in, are sound too', async (locale) => {
    const folder = projectOf({});
    await run(folder, ['new', 'salon/perm', ...ALL, '--stages', 'convert', '--lang', locale]);
    const file = join(folder, 'audits/salon/perm.yaml');
    const values: Readonly<Record<string, string>> = {
      phase: 'purchase',
      tags: '[north]',
      serves: '[buyer]',
      emotion: '2',
      moment_of_truth: 'true',
      channel: 'store',
      ...Object.fromEntries(CRITERIA.map((id) => [id, 'met'])),
    };
    const [head = '', ...rest] = readFileSync(file, 'utf8').split('audit: 1\n');
    const filledIn = rest
      .join('')
      .replace(/^(\s*)# (?=[ a-z])/gm, '$1')
      .replace(/^( *(?:- )?)([\w-]+): # /gm, (line, indent: string, key: string) =>
        ['ratings', 'evidence', 'actions'].includes(key) ? line : `${indent}${key}: ${values[key] ?? 'x'} # `,
      );
    writeFileSync(file, `${head}audit: 1\n${filledIn}`);
    const { code, out } = await run(folder, ['check', '--lang', 'en']);
    expect([code, out.split('\n')[0]]).toEqual([0, expect.stringContaining('0 errors')]);
    const [touchpoint] = parse(readFileSync(file, 'utf8')).touchpoints;
    expect(Object.keys(touchpoint.ratings)).toEqual(CRITERIA);
  });

  it("asks the criteria of a team's own rubric, each on one line", async () => {
    const folder = projectOf({ 'audits/rubrics/shop.yaml': RUBRIC, 'audits/stall/soup.yaml': MILD });
    await run(folder, ['new', 'stall/tea', '--rubric', 'shop', '--title', 'Tea', '--auditor', 'mei', '--lang', 'en']);
    const text = read(folder, 'audits/stall/tea.yaml');
    expect(text).toContain('rubric: shop\n');
    expect(text).toContain('    #   greeting: # Was the customer greeted? # yes Really?\n');
    expect(text).not.toContain('memorable');
    expect((await run(folder, ['check'])).code).toBe(0);
  });

  it('takes the brand from other audits of its folder, the language from the config, and commas of any keyboard', async () => {
    const folder = projectOf({ 'audits/config.yaml': 'locale: zh-TW\n', 'audits/stall/soup.yaml': MILD });
    await run(folder, [
      'new',
      'audits/stall/tea.yaml',
      '--title',
      'Tea: # 1',
      '--auditor',
      'mei，li',
      '--auditor',
      'mei',
    ]);
    const text = read(folder, 'audits/stall/tea.yaml');
    expect(parse(text)).toMatchObject({ brand: 'Stall', title: 'Tea: # 1', auditors: ['mei', 'li'], date: TODAY });
    expect(text).toContain('一段旅程');
  });

  it('finds its schema from any depth', async () => {
    const folder = projectOf({});
    await run(folder, ['new', 'salon/north/perm', ...ALL, '--audits', 'cx/audits']);
    expect(read(folder, 'cx/audits/salon/north/perm.yaml')).toMatch(
      /^# yaml-language-server: \$schema=..\/..\/..\/..\/schema\/audit.json\n/,
    );
  });
});

describe('new --from', () => {
  const files = { 'audits/config.yaml': 'audience: public\n', 'audits/salon/perm.yaml': EARLIER };
  it('takes what the journey is, and nothing of what was seen', async () => {
    const folder = projectOf(files);
    const { code } = await run(folder, ['new', 'salon/perm-june', '--from', 'salon/perm']);
    const text = read(folder, 'audits/salon/perm-june.yaml');
    expect([code, parse(text)]).toEqual([
      0,
      {
        audit: 1,
        title: { en: 'A perm', 'zh-CN': '烫发' },
        brand: 'Corner Salon',
        date: TODAY,
        auditors: ['jing', 'li'],
        owner: 'store-manager',
        tags: ['flagship'],
        touchpoints: [
          { id: 'wash', name: { en: 'The wash', 'zh-CN': '洗头' }, stage: 'experience', channel: 'store' },
          { id: 'goodbye', name: 'The goodbye', stage: 'renew' },
        ],
      },
    ]);
    expect(text).toContain('    # variants:\n    #   - segment: loyal\n');
    expect(text).not.toMatch(/Secret|Cold|May|Warmer/);
    expect(await format(text, { parser: 'yaml', singleQuote: true, printWidth: 120 })).toBe(text);
    expect((await run(folder, ['check', 'salon/perm-june'])).code).toBe(0);
  });

  it('leaves out the stages that are not asked for', async () => {
    const folder = projectOf(files);
    await run(folder, ['new', 'salon/perm-june', '--from', 'audits/salon/perm.yaml', '--stages', 'renew']);
    const { stages, touchpoints } = parse(read(folder, 'audits/salon/perm-june.yaml'));
    expect([stages, touchpoints.length]).toEqual([['renew'], 1]);
  });

  it('tells what is wrong with an audit that is not sound', async () => {
    const folder = projectOf({ 'audits/a/b.yaml': BROKEN });
    const { code, err } = await run(folder, ['new', 'a/c', '--from', 'a/b']);
    expect(code).toBe(2);
    expect(err).toContain('audits/a/b.yaml:9:10  error');
    expect(err).toMatch(/\nNothing was written\.\n$/);
  });
});

describe('new, on a terminal', () => {
  it('asks for what it is not told', async () => {
    const folder = projectOf({});
    const { ask, asked } = answering(['A perm', 'Salon', '2026-02-30', '2026-02-28', ' ， ', 'jing、li', ['convert']]);
    const call = ['new', 'salon/perm', '--lang', 'en'];
    expect((await runCli(folder, call, {}, plainRenderer(), { ask, today: TODAY })).code).toBe(0);
    expect(asked).toMatchInlineSnapshot(`
      [
        "What is the report called?",
        "Whose journey is it?",
        "When was it observed last? (YYYY-MM-DD)",
        "This is not a day of the calendar. Write it like 2026-06-30.",
        "When was it observed last? (YYYY-MM-DD)",
        "Who observed? (several with commas)",
        "Write something here.",
        "Who observed? (several with commas)",
        "Which stages does it cover? (Space chooses, Enter goes on)",
      ]
    `);
    const { title, brand, date, auditors, stages } = parse(read(folder, 'audits/salon/perm.yaml'));
    expect([title, brand, date, auditors, stages]).toEqual([
      'A perm',
      'Salon',
      '2026-02-28',
      ['jing', 'li'],
      ['convert'],
    ]);
  });

  it('asks little with --from, and writes nothing after Ctrl-C', async () => {
    const folder = projectOf({ 'audits/salon/perm.yaml': EARLIER });
    const { ask, asked } = answering([undefined, 'ctrl-c']);
    const call = ['new', 'salon/june', '--from', 'salon/perm', '--lang', 'zh-CN', '--quiet'];
    expect(await runCli(folder, call, {}, plainRenderer(), { ask, today: TODAY })).toEqual({
      code: 130,
      out: '',
      err: '已停止。没有写入任何内容。\n',
    });
    expect(asked).toEqual(['最后一次观察是哪一天？（YYYY-MM-DD）', '谁做的观察？（多位用逗号分隔）']);
  });
});

describe('new is told what to do instead', () => {
  const folder = projectOf({ 'audits/salon/perm.yaml': EARLIER, 'audits/salon/perm-2.yml': EARLIER });
  it.each([
    [
      ['Salon/烫发'],
      'The path "Salon/烫发" cannot be an id.\n  Name folders and files with lower-case letters a–z, digits and single hyphens, for example "salon/journey-1".',
    ],
    [
      ['../x/y'],
      'The path "../x/y" cannot be an id.\n  Name folders and files with lower-case letters a–z, digits and single hyphens, for example "brand-1/x/y".',
    ],
    [
      ['perm'],
      '"perm" is not BRAND/JOURNEY.\n  Name a folder for the brand and the journey in it, for example new our-brand/perm.',
    ],
    [
      ['烫发'],
      '"烫发" is not BRAND/JOURNEY.\n  Name a folder for the brand and the journey in it, for example new our-brand/name-1.',
    ],
    [['rubrics/shop'], '"rubrics/" among the audits holds no audits.\n  Name another folder for the brand.'],
    [
      ['salon/perm', ...ALL],
      '"audits/salon/perm.yaml" is there already, and nothing is overwritten.\n  Open it and go on, or choose another name, for example new salon/perm-3.',
    ],
    [
      ['salon/perm-2', ...ALL],
      '"audits/salon/perm-2.yml" is there already, and nothing is overwritten.\n  Open it and go on, or choose another name, for example new salon/perm-2-2.',
    ],
    [
      ['shop/till'],
      'new cannot ask here, and --title and --brand and --auditor are missing.\n  Write new … --title … --brand … --auditor …, or run it on a terminal.',
    ],
    [
      ['salon/till', '--title', 'x'],
      'new cannot ask here, and --auditor is missing.\n  Write new … --auditor …, or run it on a terminal.',
    ],
    [['a/b', ...ALL, '--brand', ' '], 'The option --brand says nothing.\n  Write --brand and a text.'],
    [['a/b', ...ALL, '--rubric', 'shop'], 'There is no rubric "shop".\n  Possible here: standard.'],
    [
      ['a/b', '--stages', 'convert,rennew'],
      '"convert,rennew" is not possible for --stages.\n  Possible: understand, convert, experience, renew. See experience-audit new --help.',
    ],
    [
      ['a/b', ...ALL, '--date', '30.6.2026'],
      '"30.6.2026" is not a day of the calendar.\n  Write --date YYYY-MM-DD, for example --date 2026-06-30.',
    ],
    [
      ['a/b', '--from', 'salon/prem'],
      'There is no audit at "salon/prem".\n  Did you mean "salon/perm"? Name a file or folder below audits/, or an audit\'s id.',
    ],
    [
      [],
      'new needs more words.\n  Usage: experience-audit new BRAND/JOURNEY [--title TEXT] [--brand TEXT] [--auditor NAME] [--from AUDIT]',
    ],
  ])('%j', async (args, message) => {
    expect(await run(folder, ['new', ...args])).toEqual({ code: 2, out: '', err: `error  ${message}\n` });
  });

  it('when the rubric it names is broken, or its folder is a file', async () => {
    const broken = projectOf({ 'audits/rubrics/shop.yaml': RUBRIC.replace('level: service', 'level: servce') });
    const { code, err } = await run(broken, ['new', 'a/b', ...ALL, '--rubric', 'shop']);
    expect([code, err]).toEqual([2, expect.stringContaining('audits/rubrics/shop.yaml:6:')]);
    const file = projectOf({ 'audits/a': '' });
    expect((await run(file, ['new', 'a/b', ...ALL])).err).toContain('"audits/a/b.yaml" cannot be written (');
  });
});
