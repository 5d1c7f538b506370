import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditYaml } from './audit-yaml.ts';
import { ASTRO, build, CONTENT, madeOnce, ROOT } from './built-sites.ts';
import { fullJourney } from './full-journey.ts';
import { HOSTILE_JOURNEY } from './hostile-journey.ts';
import { longJourney } from './long-journey.ts';
import { runCli } from './run-cli.ts';
import { repositoryIn } from './scratch-repository.ts';

/*
 * Sites that several files of tests look at, each for something else. A build takes seconds: what a new test needs goes
 * into the project that bears it best, and gets a site of its own only where no other can have it.
 */

const INTERNAL = join(ROOT, 'test/site/internal-matters');
const ALL_LANGUAGES = 'locales: [en, zh-CN, zh-TW]\n';
const BROKEN = 'audit: 1\nnotes: { text: SECRET of the house, visibility: internal }\ntitel: A slip\n';

/** Internal matters in an audit and in a broken file beside it, outside a repository: `inside` for all of it, `outside` for the public. */
export const internalMatters = () =>
  madeOnce('internal-matters', async (folder) => {
    cpSync(INTERNAL, join(folder, 'audits'), { recursive: true });
    writeFileSync(join(folder, 'audits/shop/broken.yaml'), BROKEN);
    const args = ['build', '--keep-going', '--content', CONTENT];
    return {
      inside: await runCli(folder, [...args, '--audience', 'internal', '--out', 'inside'], {}, ASTRO),
      outside: await runCli(folder, [...args, '--audience', 'public', '--out', 'outside'], {}, ASTRO),
    };
  });

/** An audit of which nothing is looked at yet, in a clone that has its last revision alone; the site is its `dist`. */
export const unseen = () =>
  madeOnce('unseen', async (folder) => {
    const whole = repositoryIn(join(folder, 'whole'));
    const audit = readFileSync(join(INTERNAL, 'shop/visit.yaml'), 'utf8');
    const file = 'audits/shop/visit.yaml';
    whole.commit('2026-05-05', { [file]: audit });
    whole.commit('2026-05-06', { [file]: audit.replace(/ {4}ratings:\n(?: {6}.*\n)+/g, '') });
    const clone = join(folder, 'clone');
    whole.git('clone', '--quiet', '--depth', '1', `file://${whole.folder}`, clone);
    await build(clone, '--content', CONTENT);
    return join(clone, 'dist');
  });

/** A team that measures with its own three levels; the site is its `dist`. */
export const ownLevels = () =>
  madeOnce('own-levels', async (folder) => {
    cpSync(join(ROOT, 'test/cases/a-team-measures-with-its-own-three-levels/audits'), join(folder, 'audits'), {
      recursive: true,
    });
    const config = join(folder, 'audits/config.yaml');
    const written = existsSync(config) ? readFileSync(config, 'utf8') : '';
    writeFileSync(config, `${written}${ALL_LANGUAGES}`);
    await build(folder, '--content', CONTENT);
    return join(folder, 'dist');
  });

/** What a commit of the long history says of itself, as if it were HTML. */
export const HOSTILE_SUBJECT = '</title><script>alert("1")</script> & more';

/** A history of 104 revisions, the last of which moves no figure, of journeys long and short; the site is its `dist`. */
export const longHistory = () =>
  madeOnce('long-history', async (folder) => {
    const { commit } = repositoryIn(folder);
    const short = [1, 2, 8, 22].map((count) => [`audits/shop/of-${count}.yaml`, longJourney(count)] as const);
    commit('2023-12-31', {
      ...Object.fromEntries(short),
      'audits/config.yaml': ALL_LANGUAGES,
      'audits/chain/long.yaml': HOSTILE_JOURNEY,
    });
    const soup = 'audits/stall/soup.yaml';
    for (let at = 0; at < 101; at += 1) {
      const day = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
      commit(day, {
        [soup]: auditYaml({ bowl: at % 3 }),
        ...(at < 40 && { 'audits/house/long-way.yaml': fullJourney(at) }),
      });
    }
    commit('2024-06-01', { [soup]: auditYaml({ bowl: 3 }) }, HOSTILE_SUBJECT);
    commit('2024-06-02', { [soup]: `# A word to colleagues\n${auditYaml({ bowl: 3 })}` });
    await build(folder, '--content', CONTENT);
    return join(folder, 'dist');
  });

const titled = (en: string, chinese: string) => ({ title: { en, 'zh-CN': chinese } });
const PAGE = '---\ntitle: House rules\norder: 1\ndescription: x\n---\n\nWhat [the guide](../) says.\n';

/** Where the report of one commit is published; an address that has its hash in it. */
export const baseOf = (sha: string) => `/reports/${sha}/`;

/** Builds the report of one commit as a process of its own would, with its mask for files and its language. Gives the site. */
export function buildOfOneCommit(checkout: string, sha: string, umask: string, env: Record<string, string>): string {
  const start = [process.execPath, join(ROOT, 'src/cli/start.mjs'), 'build', '--quiet', '--base', baseOf(sha)];
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `umask ${umask} && exec "$@"`, 'sh', ...start, '--site', 'https://example.com'],
    { cwd: checkout, env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  if (status !== 0 || stderr !== '') throw new Error(`the build in ${checkout} failed: ${stderr}`);
  return join(checkout, 'dist');
}

/** The report of a commit at its address: since the one before, the audits moved and one was renamed. */
export const ofOneCommit = () =>
  madeOnce('of-one-commit', async (folder) => {
    const { commit, folder: checkout } = repositoryIn(join(folder, 'audits of a team'));
    const soup = auditYaml({ bowl: 3, talk: 1 }, titled('The soup', '麻辣烫'));
    const perm = auditYaml({ cut: 2, pay: 1 }, titled('The perm', '烫发'));
    commit('2026-06-30', { 'old/stall/soup.yaml': soup, 'old/salon/perm.yaml': perm });
    const sha = commit('2026-09-30', {
      'old/stall/soup.yaml': null,
      'old/salon/perm.yaml': null,
      'audits/config.yaml': 'repository: https://github.com/cx/audits\nlocales: [en, zh-CN]\n',
      'audits/stall/broth.yaml': soup,
      'audits/salon/perm.yaml': perm,
      'content/en/house.mdx': PAGE,
      'public/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>',
      '.gitignore': 'dist\n',
    });
    const abroad = { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'C', NODE_ENV: 'production' };
    return { checkout, sha, site: buildOfOneCommit(checkout, sha, '022', abroad) };
  });
