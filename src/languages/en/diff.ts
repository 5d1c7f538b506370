import { counted } from '../counted.ts';

const count = (one: string, other: string) => counted('en', { one, other });

/** What `diff` writes for people. */
export const DIFF = {
  workingTree: 'the working tree',
  dirty: 'with uncommitted changes',
  /** What became of journeys, by how many. */
  journeys: {
    worse: count('journey got worse', 'journeys got worse'),
    better: count('journey got better', 'journeys got better'),
    rescored: count('journey moved by the rubric alone', 'journeys moved by the rubric alone'),
    added: count('journey is new', 'journeys are new'),
    removed: count('journey is gone', 'journeys are gone'),
    renamed: count('journey was renamed', 'journeys were renamed'),
  },
  errors: count('new error', 'new errors'),
  /** Without errors among them; and beside errors. */
  newFindings: count('new finding', 'new findings'),
  otherFindings: count('other new finding', 'other new findings'),
  lostFindings: count('finding is gone', 'findings are gone'),
  waivedFindings: count('finding is now waived', 'findings are now waived'),
  unwaivedFindings: count('finding is no longer waived', 'findings are no longer waived'),
  /** In brackets after these. */
  amongThem: count('error', 'errors'),
  regradedFindings: count('finding has another severity', 'findings have another severity'),
  rescoredFindings: count('finding came or went by the rubric alone', 'findings came or went by the rubric alone'),
  notCompared: count('file is not compared', 'files are not compared'),
  nothing: 'Nothing changed: every journey stands where it stood.',
  withoutEffect: (files: number) =>
    `${count('file was changed', 'files were changed')(files)}, and every journey stands where it stood.`,
  /** `null`: not at all. */
  gatePasses: (allowed: string | null) =>
    allowed === null ? 'No journey fell.' : `No journey fell by more than ${allowed}.`,
  gateFails: (journeys: number, allowed: string | null) =>
    `Fails: ${count('journey', 'journeys')(journeys)} fell${allowed === null ? '' : ` by more than ${allowed}`}.`,
  /** What was found, what is allowed, and where. */
  drop: ({ audit, file, drop, allowed }: { audit: string; file: string; drop: string; allowed: string }) =>
    `${audit} fell by ${drop}, and at most ${allowed} is allowed: ${file}`,
  /** How to go on; `enough` is what would let all of them pass. */
  accept: (enough: string) =>
    `Fix what got worse; or accept it with a higher gates.max_drop in config.yaml, or for this run with --fail-on-drop ${enough}.`,
  byRubric: 'By the rubric',
  why: 'Why',
  gained: 'New findings',
  lost: 'No longer found',
  waived: 'Now waived',
  unwaived: 'No longer waived',
  regraded: 'Another severity',
  /** Until when and why a finding was waived. */
  waivedBefore: (until: string, reason: string) => `was waived until ${until}: ${reason}`,
  scope: 'New, gone and renamed',
  touchpoints: 'Touchpoint by touchpoint',
  touched: 'Changed without effect',
  touchpointsMoved: count('touchpoint moved', 'touchpoints moved'),
  state: { added: 'new', removed: 'gone' },
  renamed: (from: string) => `was ${from}`,
  more: (left: number) => `and ${left} more`,
  causesTitle: 'What the causes mean',
  causes: {
    rubric: 'rubric',
    time: 'time',
    scope: 'scope',
    evidence: 'evidence',
    actions: 'actions',
    judgement: 'judgement',
  },
  causesMean: {
    rubric: 'the yardstick changed; that is no better and no worse',
    time: 'only days went by: evidence grew old, a due date or a waiver ran out',
    scope: 'touchpoints or their variants were added, removed or renamed',
    evidence: 'evidence, measures, expectations, promises or offers changed',
    actions: 'actions, owners, waivers or replies changed',
    judgement: 'ratings, weights or moments of truth changed, or what else people say of a touchpoint',
  },
  /** A rubric by its id; versions, `null` where it was not in use. */
  rubricChanged: (id: string, before: string | null, after: string | null) => {
    if (before === null) return `The rubric ${id} is now in use (version ${after}).`;
    if (after === null) return `The rubric ${id} is no longer in use.`;
    return before === after
      ? `The rubric ${id} changed, and its version is still ${after}.`
      : `The rubric ${id} changed: version ${before} → ${after}.`;
  },
  rubricApart:
    'Both states are scored with the rubrics in use now; what a change of rubric did stands apart and is neither better nor worse.',
  rules: 'config.yaml sets rules otherwise than before; both states are judged by the new settings.',
  gates: 'config.yaml sets gates otherwise than before.',
  unreadable: {
    /** What is compared instead, by its commit and day. */
    instead: (place: string, reason: string, asOf: string) =>
      `${place} could not be read as it was then, and is compared as of ${asOf}, when it last could be: ${reason}`,
    base: (place: string, reason: string) =>
      `${place} could not be read as it was then, and is not compared: ${reason}`,
    head: (place: string, reason: string) => `${place} cannot be read, and is not compared: ${reason}`,
  },
  rubricUnreadable: 'its rubric cannot be read.',
  /** Folders of the repository. */
  movedFrom: (folders: string) => `Audits were moved here from ${folders}; each is compared with what it was there.`,
  linked: (folder: string) => `${folder} is a link to a folder: what it holds is not compared.`,
  ignored: (files: string) => `Git was told to ignore ${files}: not compared.`,
  submodule: (folder: string, command: string) =>
    `${folder} is a repository of its own (a submodule): what it holds is not compared. To compare within it: ${command}`,
};
