import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayDiagnostics } from '../../src/cli/say-diagnostics.ts';
import { explainDiagnostic } from '../../src/formats/explain/explain-diagnostic.ts';
import { diskFiles } from '../../src/intake/disk.ts';
import { readAudits } from '../../src/intake/read-audits.ts';
import { placeless } from '../../src/intake/source.ts';
import { walkFolder } from '../../src/intake/walk-folder.ts';
import { USUAL_LAYOUT } from '../../src/model/layout.ts';
import { projectOf } from '../support/run-cli.ts';
import type { SHIPPED_LOCALES } from '../support/shipped-locales.ts';
import { OF_A_DISK } from './every-problem.ts';
import { STEP } from './said.ts';

const PROJECT = {
  'audits/salon/perm.yaml': STEP,
  'team/cups/cup.yaml': STEP,
  'team/mug.yaml': STEP,
  'content/en/levels.mdx': 'x',
  'public/logo.svg': 'x',
  'dist/report.json': '{}',
  'site/built-files.json': '{}',
  'site/cup.yaml': STEP,
  'kept/2026-Q2/edition.json': '{}',
  '.npmrc': '//registry/:_authToken=SECRET\n',
  'node_modules/x/cup.yaml': STEP,
};

/** The project with links, by where they lie and what is written in them. */
function linked(links: Readonly<Record<string, string>>): string {
  const root = projectOf(PROJECT);
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, path));
  return root;
}

function intakeOf(root: string, folder = 'audits') {
  return readAudits({ files: diskFiles(root), folder, rules: [] });
}

function saidOf(root: string, folder = 'audits', locale: (typeof SHIPPED_LOCALES)[number] = 'en'): string {
  return sayDiagnostics(intakeOf(root, folder).diagnostics, locale, { colours: false }).replace(/\n.*\n$/, '');
}

const idsOf = (root: string, folder = 'audits') => intakeOf(root, folder).audits.map(({ audit }) => audit.id);

describe('A link is followed once', () => {
  it.each([
    ['to a file', { 'audits/salon/mug.yaml': '../../team/mug.yaml' }, ['salon/mug', 'salon/perm']],
    ['to a folder', { 'audits/cups': '../team/cups' }, ['cups/cup', 'salon/perm']],
    ['to a folder, with a slash at its end', { 'audits/cups': '../team/cups/' }, ['cups/cup', 'salon/perm']],
    ['to an audit', { 'audits/salon/again.yaml': 'perm.yaml' }, ['salon/again', 'salon/perm']],
    ['to a folder beside it', { 'audits/barber': 'salon' }, ['barber/perm', 'salon/perm']],
  ])('%s', (_, links, ids) => {
    const root = linked(links as Record<string, string>);
    expect(intakeOf(root).diagnostics).toEqual([]);
    expect(idsOf(root)).toEqual(ids);
  });

  it('by its path from the top of the disk', () => {
    const root = linked({});
    symlinkSync(join(root, 'team/cups'), join(root, 'audits/cups'));
    expect(idsOf(root)).toEqual(['cups/cup', 'salon/perm']);
  });

  it('where the folder of audits is itself one', () => {
    const root = linked({ reviews: 'team' });
    expect(idsOf(root, 'reviews')).toEqual(['cups/cup', 'mug']);
  });

  it('in a project that is reached through one', () => {
    const root = linked({ 'audits/cups': '../team/cups' });
    const door = join(projectOf({}), 'door');
    symlinkSync(root, door);
    expect(idsOf(door)).toEqual(['cups/cup', 'salon/perm']);
    expect(idsOf(projectOf({}), join(door, 'audits'))).toEqual(['salon/perm']);
  });
});

describe('Every other link is refused by name', () => {
  const NOWHERE = `link-nowhere
  This is a link that leads nowhere.
  Fix: Delete it, or let it lead to a file or folder of the project.
`;
  const RING = `link-in-a-ring
  This link leads to a folder that it lies in itself.
  Fix: Delete it, or let it lead to another folder.
`;
  const TO_LINK = `link-to-link
  This link leads over another one, and a link is followed once.
  Fix: Let it lead straight to the file or folder that is meant.
`;
  const OUTSIDE = `link-outside
  This link leads out of the project.
  Fix: Put what is meant into the project, or delete the link.
`;
  const HIDDEN = `link-hidden
  This link leads to something hidden (a name that begins with a dot), or into node_modules.
  Fix: Put what is meant where it is not hidden, or delete the link.
`;
  const INTO = (folder: string) => `link-into-other
  This link leads into "${folder}", where something else has its place.
  Fix: Put the file itself here, or delete the link.
`;

  it.each<readonly [how: string, links: Readonly<Record<string, string>>, said: string]>([
    ['that leads nowhere', { 'audits/a.yaml': 'nowhere.yaml' }, NOWHERE],
    ['to itself', { 'audits/a.yaml': 'a.yaml' }, NOWHERE],
    ['to one that leads back', { 'audits/a.yaml': '../b', b: 'audits/a.yaml' }, NOWHERE],
    ['through a file', { 'audits/a.yaml': 'salon/perm.yaml/x' }, NOWHERE],
    ['to the folder it lies in', { 'audits/a.yaml': '.' }, RING],
    ['to the project', { 'audits/a.yaml': '..' }, RING],
    ['to a link', { 'audits/a.yaml': '../b.yaml', 'b.yaml': 'team/mug.yaml' }, TO_LINK],
    ['through a linked folder', { 'audits/a.yaml': '../b/mug.yaml', b: 'team' }, TO_LINK],
    ['to a file of the machine', { 'audits/a.yaml': '/etc/passwd' }, OUTSIDE],
    ['to what blocks whoever reads it', { 'audits/a.yaml': '/proc/kmsg' }, OUTSIDE],
    ['to a device', { 'audits/a.yaml': '/dev/zero' }, OUTSIDE],
    ['to something of the machine that is not there', { 'audits/a.yaml': '/etc/no/such/thing' }, OUTSIDE],
    ['to above the project', { 'audits/a.yaml': '../..' }, OUTSIDE],
    ['to a hidden file', { 'audits/a.yaml': '../.npmrc' }, HIDDEN],
    ['into node_modules', { 'audits/a.yaml': '../node_modules/x/cup.yaml' }, HIDDEN],
    ['into the guide', { 'audits/a.yaml': '../content/en/levels.mdx' }, INTO('content')],
    ['to the files that are published', { 'audits/a.yaml': '../public' }, INTO('public')],
    ['into the site', { 'audits/a.yaml': '../dist/report.json' }, INTO('dist')],
    ['into a site elsewhere', { 'audits/a.yaml': '../site/cup.yaml' }, INTO('site')],
    ['to an edition', { 'audits/a.yaml': '../kept/2026-Q2' }, INTO('kept')],
  ])('one %s', (_, links, said) => {
    const root = linked(links);
    expect(saidOf(root)).toBe(`audits/a.yaml:1:1  error  ${said}`);
  });

  it('also one in a linked folder', () => {
    const root = linked({ 'audits/a': '../team', 'team/x.yaml': 'mug.yaml' });
    expect(saidOf(root)).toBe(`audits/a/x.yaml:1:1  error  ${TO_LINK}`);
  });

  it('also two that lead into one another’s folder', () => {
    const root = linked({ 'audits/salon/x': '../barber' });
    mkdirSync(join(root, 'audits/barber'));
    symlinkSync('../salon', join(root, 'audits/barber/y'));
    expect(intakeOf(root).diagnostics.map(({ file, code }) => [file, code])).toEqual([
      ['audits/barber/y/x', 'link-to-link'],
      ['audits/salon/x/y', 'link-to-link'],
    ]);
  });

  it('also one to a pipe, and a pipe itself; neither is waited for', () => {
    const root = linked({ 'audits/a.yaml': '../pipe' });
    for (const path of ['pipe', 'audits/b.yaml']) execFileSync('mkfifo', [join(root, path)]);
    expect(saidOf(root)).toBe(`audits/a.yaml:1:1  error  not-a-file
  This is neither a file nor a folder.
  Fix: Delete it: pipes, sockets and devices are not read.

audits/b.yaml:1:1  error  not-a-file
  This is neither a file nor a folder.
  Fix: Delete it: pipes, sockets and devices are not read.
`);
  });

  it('also where the whole folder is one', () => {
    const root = projectOf({ 'content/x.yaml': STEP });
    symlinkSync('content', join(root, 'audits'));
    expect(saidOf(root)).toBe(`audits:1:1  error  ${INTO('content')}`);
    rmSync(join(root, 'audits'));
    symlinkSync('/etc', join(root, 'audits'));
    expect(saidOf(root)).toBe(`audits:1:1  error  ${OUTSIDE}`);
  });

  it('in the language of the config', () => {
    const root = linked({ 'audits/a.yaml': '/etc/passwd' });
    expect(saidOf(root, 'audits', 'zh-CN')).toContain(
      '这个链接指向项目之外。\n  改法：请把要用的内容放进项目，或者删除这个链接。',
    );
    expect(saidOf(root, 'audits', 'zh-TW')).toContain(
      '這個連結指向專案之外。\n  改法：請把要用的內容放進專案，或者刪除這個連結。',
    );
  });
});

describe('Audits that lie elsewhere', () => {
  const elsewhere = (marks: Readonly<Record<string, string>>) => {
    const root = projectOf({ ...marks, 'audits/salon/perm.yaml': STEP, 'team/mug.yaml': STEP });
    symlinkSync('../team/mug.yaml', join(root, 'audits/mug.yaml'));
    return realpathSync(root);
  };

  it('may link within the repository they lie in', () => {
    const root = elsewhere({ '.git/HEAD': 'ref' });
    expect(idsOf(projectOf({}), join(root, 'audits'))).toEqual(['mug', 'salon/perm']);
    expect(idsOf(join(root, 'audits'), '.')).toEqual(['mug', 'salon/perm']);
  });

  it('may link only within their own folder where there is no repository', () => {
    const root = elsewhere({});
    const codes = (from: string, folder: string) => intakeOf(from, folder).diagnostics.map(({ code }) => code);
    expect(codes(projectOf({}), join(root, 'audits'))).toEqual(['link-outside']);
    expect(codes(join(root, 'audits'), '.')).toEqual(['link-outside']);
    expect(codes(root, 'audits')).toEqual([]);
  });
});

/** Works without the rights of the superuser, to whom nothing is forbidden. */
function asNobody<T>(work: () => T): T {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('What cannot be read is told', () => {
  it('a folder and a file that are not ours', () => {
    const root = projectOf({ ...PROJECT, 'audits/lost+found/x': '', 'audits/salon/b.yaml': STEP });
    for (const path of ['audits/lost+found', 'audits/salon/b.yaml']) chmodSync(join(root, path), 0);
    chmodSync(root, 0o755);
    expect(asNobody(() => intakeOf(root)).diagnostics.map(({ file, code, data }) => [file, code, data])).toEqual([
      ['audits/lost+found', 'unreadable', { reason: 'EACCES' }],
      ['audits/salon/b.yaml', 'unreadable', { reason: 'EACCES' }],
    ]);
    chmodSync(join(root, 'audits/lost+found'), 0o700);
  });

  it('a path that is too long for the system', () => {
    const root = projectOf(PROJECT);
    const deep = 'd'.repeat(200);
    // Only from folder to folder can one get there.
    execFileSync('bash', ['-c', `cd audits; for i in {1..22}; do mkdir ${deep}; cd ${deep}; done; echo x > x.yaml`], {
      cwd: root,
    });
    const [{ file, code, data } = {}] = intakeOf(root).diagnostics;
    expect([code, data]).toEqual(['unreadable', { reason: 'ENAMETOOLONG' }]);
    expect(file).toMatch(/^audits\/(d{200}\/)+d{200}$/);
    expect(idsOf(root)).toEqual(['salon/perm']);
    execFileSync('rm', ['-rf', join(root, 'audits')]);
  });

  it('a name that is not UTF-8', () => {
    const root = projectOf(PROJECT);
    writeFileSync(
      Buffer.concat([Buffer.from(join(root, 'audits/salon/')), Buffer.from([0xc4, 0xe3]), Buffer.from('.yaml')]),
      STEP,
    );
    expect(saidOf(root)).toBe(`audits/salon/\ufffd\ufffd.yaml:1:1  error  unreadable
  This file or folder cannot be read (EILSEQ).
  Fix: Its name is not UTF-8: rename it.
`);
  });

  it('a link that took the place of a file after the folder was looked through', () => {
    const root = projectOf(PROJECT);
    const files = diskFiles(root);
    files.list('audits');
    rmSync(join(root, 'audits/salon/perm.yaml'));
    symlinkSync('/etc/passwd', join(root, 'audits/salon/perm.yaml'));
    const { diagnostics } = readAudits({ files, folder: 'audits', rules: [] });
    expect(diagnostics.map(({ code, data, excerpt }) => [code, data, excerpt])).toEqual([
      ['unreadable', { reason: 'ELOOP' }, []],
    ]);
  });
});

describe('What was replaced after the folder was looked through', () => {
  const codes = (change: (root: string) => void) => {
    const root = projectOf(PROJECT);
    const files = diskFiles(root);
    files.list('audits');
    change(root);
    const { diagnostics } = readAudits({ files, folder: 'audits', rules: [] });
    return diagnostics.map(({ code, data, excerpt }) => [code, data, excerpt]);
  };
  const outside = () => projectOf({ 'perm.yaml': 'SECRET' });

  it.each<readonly [what: string, change: (root: string) => void]>([
    [
      'a folder, by a link to another one',
      (root) => {
        renameSync(join(root, 'audits/salon'), join(root, 'was'));
        symlinkSync(outside(), join(root, 'audits/salon'));
      },
    ],
    [
      'the folder of audits, by a link to another one',
      (root) => {
        renameSync(join(root, 'audits'), join(root, 'was'));
        mkdirSync(join(root, 'is'));
        symlinkSync(outside(), join(root, 'is/salon'));
        symlinkSync('is', join(root, 'audits'));
      },
    ],
  ])('is not read: %s', (_, change) => {
    expect(codes(change)).toEqual([['unreadable', { reason: 'ESTALE' }, []]]);
  });

  it('is not read: a file, by a folder or a pipe', () => {
    const path = 'audits/salon/perm.yaml';
    const told = (how: (place: string) => void) =>
      codes((root) => {
        rmSync(join(root, path));
        how(join(root, path));
      });
    expect(told((place) => mkdirSync(place))).toEqual([['unreadable', { reason: 'EFTYPE' }, []]]);
    expect(told((place) => execFileSync('mkfifo', [place]))).toEqual([['unreadable', { reason: 'EFTYPE' }, []]]);
  });
});

it('A file is not read that no memory could hold', () => {
  const root = projectOf(PROJECT);
  writeFileSync(join(root, 'audits/salon/big.yaml'), '');
  truncateSync(join(root, 'audits/salon/big.yaml'), 2 ** 42);
  expect(saidOf(root)).toBe(`audits/salon/big.yaml:1:1  error  too-large
  The file has 4398046511104 bytes; an audit has at most 2097152.
  Fix: Split it into several audits.
`);
});

describe('What is a file where a folder has its place, or the other way round, is told', () => {
  const FOLDER = `is-a-folder
  This is a folder with a name that only a file has.
  Fix: Rename it, or put the file itself here.
`;

  it('the folder of audits', () => {
    const root = projectOf({ audits: 'x' });
    expect(saidOf(root)).toBe(`audits:1:1  error  not-a-folder
  This is a file, where a folder has its place.
  Fix: Move it elsewhere, and make a folder of this name.
`);
  });

  it.each(['audits/config.yaml', 'audits/CONFIG.YML', 'audits/salon/a.yaml.txt', 'audits/rubrics/own.yaml'])(
    '%s',
    (path) => {
      expect(saidOf(projectOf({ ...PROJECT, [`${path}/x`]: '' }))).toBe(`${path}:1:1  error  ${FOLDER}`);
      const root = linked({});
      mkdirSync(join(root, path, '..'), { recursive: true });
      symlinkSync(join(root, 'team'), join(root, path));
      expect(saidOf(root)).toBe(`${path}:1:1  error  ${FOLDER}`);
    },
  );

  it('but not among what is published as it is', () => {
    const root = projectOf({ 'public/api.yaml/x': '' });
    expect(walkFolder(root, 'public', USUAL_LAYOUT, { asIs: true })).toMatchObject({
      files: [{ name: 'api.yaml/x' }],
      refused: [],
    });
  });
});

describe('A folder that is published as it is', () => {
  it('brings what is hidden along, but no link to it', () => {
    const root = linked({ 'public/npmrc': '../.npmrc', 'public/mug': '../team/mug.yaml' });
    for (const path of ['public/.well-known', 'public/node_modules']) mkdirSync(join(root, path));
    for (const path of ['public/.well-known/x', 'public/node_modules/y']) writeFileSync(join(root, path), '');
    const { files = [], refused = [] } = walkFolder(root, 'public', USUAL_LAYOUT, { asIs: true }) ?? {};
    expect(files.map(({ name }) => name)).toEqual(['.well-known/x', 'logo.svg', 'mug', 'node_modules/y']);
    expect(refused).toEqual([{ name: 'npmrc', code: 'link-hidden', data: {} }]);
  });

  it('brings neither its own past nor secrets along', () => {
    const root = linked({});
    const secret = ['.git/config', 'team/.git', '.env', '.env.local', '.npmrc', '.netrc'];
    for (const path of ['public/.git', 'public/team']) mkdirSync(join(root, path));
    for (const path of [...secret, '.envoy', '.nojekyll']) writeFileSync(join(root, 'public', path), '');
    const { files = [], refused = [] } = walkFolder(root, 'public', USUAL_LAYOUT, { asIs: true }) ?? {};
    expect(files.map(({ name }) => name)).toEqual(['.envoy', '.nojekyll', 'logo.svg']);
    expect(refused).toEqual([]);
  });

  it('brings nothing hidden along from a linked folder, nor a site', () => {
    const root = linked({ 'public/team': '../team' });
    for (const path of ['team/.git', 'team/node_modules', 'team/site']) mkdirSync(join(root, path));
    for (const path of ['team/.git/config', 'team/.env', 'team/site/built-files.json'])
      writeFileSync(join(root, path), '');
    const {
      files = [],
      refused = [],
      linked: folders,
    } = walkFolder(root, 'public', USUAL_LAYOUT, { asIs: true }) ?? {};
    expect(files.map(({ name }) => name)).toEqual(['logo.svg', 'team/cups/cup.yaml', 'team/mug.yaml']);
    expect(refused).toEqual([
      { name: 'team/.env', code: 'link-hidden', data: {} },
      { name: 'team/.git', code: 'link-hidden', data: {} },
      { name: 'team/node_modules', code: 'link-hidden', data: {} },
      { name: 'team/site', code: 'link-into-other', data: { folder: 'site' } },
    ]);
    expect(folders).toEqual(['team']);
  });
});

const SAID = {
  'zh-CN': `这个文件或文件夹无法读取（EACCES）。请检查它是否存在，以及您是否有权读取它。
这既不是文件，也不是文件夹。请删除它：管道、套接字和设备不会被读取。
这是一个文件，而这里应该是文件夹。请把它移到别处，再新建一个同名的文件夹。
这是一个文件夹，但它的名称是文件的名称。请给它改名，或者把文件本身放到这里。
这个链接已经失效，指向的位置什么也没有。请删除它，或者让它指向项目里的文件或文件夹。
这个链接指向它自己所在的文件夹。请删除它，或者让它指向别的文件夹。
这个链接还要经过另一个链接，而链接只跟随一次。请让它直接指向要用的文件或文件夹。
这个链接指向项目之外。请把要用的内容放进项目，或者删除这个链接。
这个链接指向“public”，那里放的是别的内容。请把文件本身放到这里，或者删除这个链接。
这个链接指向隐藏的内容（名称以点开头），或者指向 node_modules。请把要用的内容放到不隐藏的位置，或者删除这个链接。
网站自己也有同名的内容，会被这个文件取代。请给它改名，或者把它移出这个文件夹。
`,
  'zh-TW': `這個檔案或資料夾無法讀取（EACCES）。請檢查它是否存在，以及您是否有權限讀取。
這既不是檔案，也不是資料夾。請刪除它：管線、通訊端和裝置不會被讀取。
這是一個檔案，而這裡應該是資料夾。請把它移到別處，再新增一個同名的資料夾。
這是一個資料夾，但它的名稱是檔案的名稱。請幫它改名，或者把檔案本身放到這裡。
這個連結已經失效，指向的位置什麼也沒有。請刪除它，或者讓它指向專案裡的檔案或資料夾。
這個連結指向它自己所在的資料夾。請刪除它，或者讓它指向別的資料夾。
這個連結還要經過另一個連結，而連結只跟隨一次。請讓它直接指向要用的檔案或資料夾。
這個連結指向專案之外。請把要用的內容放進專案，或者刪除這個連結。
這個連結指向「public」，那裡放的是別的內容。請把檔案本身放到這裡，或者刪除這個連結。
這個連結指向隱藏的內容（名稱以點開頭），或者指向 node_modules。請把要用的內容放到不隱藏的位置，或者刪除這個連結。
網站自己也有同名的內容，會被這個檔案取代。請幫它改名，或者把它移出這個資料夾。
`,
};

describe.each(['zh-CN', 'zh-TW'] as const)('What only a disk has, in %s', (locale) => {
  const said = OF_A_DISK.map((code) => {
    const diagnostic = placeless(code, 'audits/a.yaml', { reason: 'EACCES', folder: 'public' });
    const { reason, fix } = explainDiagnostic(diagnostic, locale);
    return `${reason}${fix}`;
  });
  it('is said', () => expect(`${said.join('\n')}\n`).toBe(SAID[locale]));
});
