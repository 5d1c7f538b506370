import type { Language } from '../../languages/language.ts';
import type { GitFacts } from '../../project/git-facts.ts';
import { gatesOf } from '../../report/gates/gates.ts';
import type { MachineFacts } from './machine-facts.ts';
import type { ProjectFacts } from './project-facts.ts';

/** All that is looked at: what the machine, git and the project are, and where the program is called. */
export interface Facts {
  machine: MachineFacts;
  git: GitFacts;
  /** `null` where there is no folder of audits. */
  project: ProjectFacts | null;
  folder: string;
  calling: readonly { file: string; text: string }[];
}

type DoctorWords = Language['doctor'];
export type CheckState = keyof DoctorWords['states'];

/** How something stands: the key of its words, and what fills their places. */
export interface Outcome {
  state: CheckState;
  says: keyof DoctorWords['outcomes'];
  data?: Readonly<Record<string, string | number>>;
}

type Check<Of> = (of: Of, facts: Facts) => Outcome | null;

/** Less than this, in MB, is soon used up by a large site. */
const LITTLE = 200;

const MACHINE: Readonly<Record<string, Check<MachineFacts>>> = {
  node: ({ node, needed }) => outcome(isOlder(node, needed) ? 'lacking nodeOld' : 'ok nodeFine', { node, needed }),
  program({ version, asked, installed }, { project }) {
    if (installed !== null && installed !== version) return outcome('note programOther', { version, installed });
    if (asked !== null && installed === null) return outcome('lacking programLost', { asked });
    if (asked === null) return project && outcome('note programFree', { version });
    return outcome('ok programFine', { version });
  },
  temp({ temp, free }) {
    if (free === null) return outcome('lacking tempClosed', { temp });
    return outcome(free < LITTLE ? 'note tempSmall' : 'ok tempFine', { temp, free });
  },
  chrome({ chrome, chromeClosed }, { calling }) {
    if (chrome !== null) return outcome('ok chromeFine', { chrome });
    if (chromeClosed !== null) return outcome('broken chromeClosed', { chrome: chromeClosed });
    const asks = calling.find(({ text }) => /experience-audit build\b.*--pdf\b/.test(text));
    return asks ? outcome('lacking chromeAsked', { file: asks.file }) : outcome('note chromeNone');
  },
  fonts({ hasChineseFonts: has }, { project }) {
    if (!project?.config.locales.some((locale) => locale.startsWith('zh'))) return null;
    return outcome(has === null ? 'note fontsUnknown' : has ? 'ok fontsFine' : 'note fontsNone');
  },
};

const GIT: Readonly<Record<string, Check<GitFacts>>> = {
  git({ problem, isShallow }) {
    if (problem === 'not-trusted') return outcome('lacking repositoryClosed');
    if (problem === 'no-git') return outcome('note gitNone');
    if (problem !== null) return outcome(problem === 'no-commits' ? 'note commitsNone' : 'note repositoryNone');
    return outcome(isShallow ? 'note shallow' : 'ok gitFine');
  },
  base({ problem, base, isConnected }) {
    if (problem !== null) return null;
    if (base === null) return outcome('note baseNone');
    return outcome(isConnected ? 'ok baseFine' : 'lacking baseApart', { base });
  },
  uncommitted: ({ uncommitted: count }, { folder }) =>
    count > 0 ? outcome('note uncommitted', { count, folder }) : null,
  ignored: ({ notIgnored }) =>
    notIgnored.length > 0 ? outcome('note notIgnored', { list: notIgnored.join(' ') }) : null,
};

const PROJECT: Readonly<Record<string, Check<ProjectFacts>>> = {
  out: (_, { machine: { out, isOutOpen } }) => outcome(isOutOpen ? 'ok outFine' : 'lacking outClosed', { out }),
  config({ hasConfig, configProblems: [place] }, facts) {
    const config = configOf(facts);
    if (place !== undefined) return outcome('broken configBroken', { config, place });
    return outcome(hasConfig ? 'ok configFine' : 'note configNone', { config });
  },
  audits({ audits, problems }, { folder }) {
    const [place] = problems;
    if (place === undefined) return outcome('ok auditsFine', { folder, audits });
    return outcome('broken auditsBroken', { folder, audits, problems: problems.length, place });
  },
  schemas({ hasSchemas, stale }) {
    if (!hasSchemas) return outcome('note schemasNone');
    return stale.length > 0 ? outcome('note schemasStale', { files: stale.join(' ') }) : outcome('ok schemasFine');
  },
  'schema-lines': ({ hasSchemas, unled, line }) =>
    hasSchemas && unled[0] !== undefined
      ? outcome('note linesNone', { count: unled.length, file: unled[0], line })
      : null,
  gates({ config }, facts) {
    const {
      severity,
      min_index: { every, ...others },
      budgets,
    } = gatesOf(config.gates);
    const isAsked = every !== null || [budgets, ...Object.values(others)].some((one) => Object.keys(one).length > 0);
    const canFail = severity !== 'never' || isAsked;
    return outcome(canFail ? 'ok gatesFine' : 'note gatesNever', { config: configOf(facts) });
  },
  audience({ config, internal, people }, facts) {
    const data = { internal, people: people.length, config: configOf(facts) };
    return outcome(config.audience === 'public' ? 'ok public' : 'note internal', data);
  },
  'audience-elsewhere'({ config }, { calling }) {
    const said = calling.flatMap(({ file, text }) => {
      const audience = /experience-audit build\b[^\n]*--audience[ =](internal|public)/.exec(text)?.[1];
      return audience === undefined || audience === config.audience ? [] : [{ file, audience }];
    });
    return said[0] ? outcome('note elsewhere', said[0]) : null;
  },
  personal: ({ personal }) =>
    personal[0] === undefined ? null : outcome('note personal', { count: personal.length, place: personal[0] }),
  address: ({ config: { repository } }) => (repository === undefined ? null : outcome('ok address', { repository })),
  robots: ({ config, hasRobots }) => (config.audience === 'public' || hasRobots ? null : outcome('note robots')),
  site(_, { calling }) {
    const names = calling.find(({ text }) => /--site\b/.test(text));
    return names ? outcome('ok siteFine', { file: names.file }) : outcome('note siteNone');
  },
  editions: ({ config, internalEditions: names }) =>
    config.audience === 'public' && names.length > 0 ? outcome('lacking editions', { names: names.join(' ') }) : null,
  ci(_, { calling }) {
    const files = calling.filter(({ file }) => file !== 'package.json');
    if (files.length === 0) return outcome('note ciNone');
    const cutOff = files.find(({ text }) => !/fetch-depth: *["']?0|GIT_DEPTH: *["']?0/.test(text));
    if (cutOff) return outcome('note ciShallow', { file: cutOff.file });
    const jobs = files.flatMap(({ file, text }) => jobsOf(file, text)).join(' ');
    return outcome('ok ciFine', { file: files.map(({ file }) => file).join(' '), jobs });
  },
};

/** What only the settings can tell: nothing is said of it while they are not sound. */
const BY_SETTINGS = ['gates', 'audience', 'audience-elsewhere', 'address', 'robots', 'editions'];

/** Every check of the facts that has something to say, by its id. */
export function checkAll(facts: Facts): ({ id: string } & Outcome)[] {
  const { machine, git, project, folder } = facts;
  const isTold = project?.configProblems.length === 0;
  const none = project ? [] : [{ id: 'project', ...outcome('lacking projectNone', { folder }) }];
  return [
    ...looked(MACHINE, machine, facts),
    ...none,
    ...(project ? looked(PROJECT, project, facts) : []).filter(({ id }) => isTold || !BY_SETTINGS.includes(id)),
    ...looked(GIT, git, facts),
  ];
}

function looked<Of>(checks: Readonly<Record<string, Check<Of>>>, of: Of, facts: Facts): ({ id: string } & Outcome)[] {
  return Object.entries(checks).flatMap(([id, check]) => {
    const found = check(of, facts);
    return found ? [{ id, ...found }] : [];
  });
}

function outcome(said: `${CheckState} ${Outcome['says']}`, data: Outcome['data'] = {}): Outcome {
  const [state, says] = said.split(' ') as [CheckState, Outcome['says']];
  return { state, says, data };
}

function configOf({ folder }: Facts): string {
  return `${folder}/config.yaml`;
}

/** Whether a version comes before another, by its first two numbers. */
function isOlder(version: string, than: string): boolean {
  const [[major = 0, minor = 0], [least = 0, leastMinor = 0]] = [version, than].map((text) =>
    text.split('.').map(Number),
  ) as [number[], number[]];
  return major < least || (major === least && minor < leastMinor);
}

/** What of GitLab's keys is no job. */
const NO_JOBS = /^(stages|variables|default|include|workflow|cache|image|spec)$/;

function jobsOf(file: string, text: string): string[] {
  if (file === '.gitlab-ci.yml')
    return [...text.matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name).filter((name) => !NO_JOBS.test(name));
  const [, jobs = ''] = text.split(/^jobs:[^\n]*\n/m);
  return [...jobs.matchAll(/^ {2}([\w-]+):/gm)].map(([, name = '']) => name);
}
