import { resolve } from 'node:path';
import { type Checked, checked } from '../../../src/formats/check/checked.ts';
import { NO_REPOSITORY } from '../../../src/history/repository.ts';
import { onDisk } from '../../../src/project/effects.ts';
import { openProject } from '../../../src/project/open-project.ts';
import { BROKEN, GRAVE, MILD, QUIET } from '../../cli/projects.ts';
import { EVERY_PROBLEM } from '../../intake/every-problem.ts';
import { checkedOf } from '../../support/checked-of.ts';

const WAIVED = `${GRAVE}waivers:
  - { rule: ladder/unmet, reason: { en: "Until <May> & \\"later\\"", zh-CN: 五月前 }, owner: jing, until: 2024-12-31 }
`;

/** Names that are markup, commands or control characters somewhere. */
const NASTY = GRAVE.replace(
  '{ en: The perm, zh-CN: 烫发 }',
  JSON.stringify('a|b <b>&"\'</b> {0} [c](d) `e` *f* ::error::g%0A, @h #1 ]]> é🙂'),
);

function example(): Checked {
  const edition = openProject(
    { folder: 'audits', asOf: '2026-11-20' },
    { ...onDisk(resolve(import.meta.dirname, '../../..')), repository: () => NO_REPOSITORY },
  );
  return checked(edition, { folder: 'audits', flags: { preset: 'strict' }, version: '1.2.3' });
}

/** What every format must be able to write, by what is special about it. */
export const SAMPLES: Readonly<Record<string, () => Checked>> = {
  'the example site, held to strict gates': example,
  'audits that are fine': () =>
    checkedOf({
      'audits/stall/soup.yaml': MILD,
      'audits/config.yaml': `${QUIET}gates: { budgets: { gap/shortfall: 1 } }\n`,
    }),
  'a failed gate of each kind': () =>
    checkedOf(
      { 'audits/salon/perm.yaml': GRAVE, 'audits/stall/soup.yaml': MILD },
      { flags: { min_index: 1.5, budgets: { 'loop/half-the-work': 1 } } },
    ),
  'waived findings, and milder ones': () =>
    checkedOf({ 'audits/salon/perm.yaml': WAIVED, 'audits/config.yaml': QUIET }),
  'Chinese in a folder with spaces': () =>
    checkedOf(
      {
        'audits/salon/perm.yaml': GRAVE,
        'audits/config.yaml': `locale: zh-CN\nrepository: https://github.com/cx/audits\n${QUIET}`,
      },
      { folder: '体验/我的 审计', commit: '0123456789abcdef0123456789abcdef01234567' },
    ),
  'names that are markup elsewhere': () => checkedOf({ 'audits/salon/perm.yaml': NASTY, 'audits/config.yaml': QUIET }),
  'findings that filters thin out': () =>
    checkedOf(
      { 'audits/salon/perm.yaml': GRAVE, 'audits/stall/soup.yaml': MILD },
      { filters: { show: 'warning', rules: ['ladder/unmet', 'loop/half-the-work'], most: 2 } },
    ),
  'broken files': () =>
    checkedOf({ 'audits/stall/soup.yaml': BROKEN, 'audits/salon/perm.yaml': GRAVE, 'audits/config.yaml': QUIET }),
  'no folder at all': () => checkedOf({}),
};

/** Every problem there is with a file, one sample each. */
export const BROKEN_SAMPLES: readonly (readonly [string, () => Checked])[] = Object.entries(EVERY_PROBLEM).map(
  ([code, files]) => [code, () => checkedOf(files)],
);
