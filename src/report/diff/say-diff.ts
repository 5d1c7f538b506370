import type { Locale } from '../../model/text.ts';
import { SEVERITIES } from '../../model/vocabulary.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import { CAUSES_OF_CHANGE, type CauseOfChange } from '../changes/causes.ts';
import { formatNumber } from '../format-number.ts';
import { inLanguage } from '../localise.ts';
import { DIFF_PHRASES, type DiffPhrases } from '../words/diff-phrases.ts';
import type { AuditDiff, Diff, DiffCounts, DiffStanding, DiffState, FindingDiff, Moved } from './diff.ts';
import type { DropGate } from './drop-gate.ts';
import { ownMove, rubricMove } from './moves.ts';

/** A diff with what the gate says of it, and the language it is told in. */
export interface Told {
  diff: Diff;
  gate: DropGate;
  locale: Locale;
  /** How this program is called to compare within a folder. */
  commandFor: (folder: string) => string;
}

/** How many steps of a staircase a level is. */
const RUNGS = ['▁', '▂', '▅', '█'];

/** Sentences and figures that every form of a diff for people is made of. */
export function sayDiff({ diff, gate, locale, commandFor }: Told) {
  const words = inLanguage(DIFF_PHRASES, locale);
  const index = (value: number) => formatNumber(value, locale, 'index');
  const gain = (value: number) => {
    const least = 0.005;
    return Math.abs(value) < least ? `<${formatNumber(0.01, locale, 'index')}` : formatNumber(value, locale, 'gain');
  };
  const level = ({ level: at, name }: DiffStanding) => `${RUNGS[at] ?? ''} ${name}`;
  return {
    words,
    locale,
    gain,
    /** `▅ Service`, or `▅ Service → ▂ Perfunctory` where it changed. */
    levels: ({ before, after }: Moved) => {
      const [was, is] = [before, after].map((stands) => (stands ? level(stands) : ''));
      return was && is && was !== is ? `${was} → ${is}` : is || was || '';
    },
    /** `2.00 → 1.40`, or where it stands alone. */
    indices: ({ before, after }: Moved) => {
      const [was, is] = [before, after].map((stands) => (stands ? index(stands.index) : ''));
      return was && is && was !== is ? `${was} → ${is}` : is || was || '';
    },
    arrow: (move: Moved) => {
      const own = ownMove(move);
      return own === 0 ? (rubricMove(move) === 0 ? '=' : '~') : own < 0 ? '▼' : '▲';
    },
    /** Causes by what they did, the greatest first, with their figures where there are several. */
    why: (move: Moved, without: readonly CauseOfChange[] = []) => {
      const all = causesOf(move);
      const figure = (cause: CauseOfChange) =>
        all.length > 1 ? `${words.causes[cause]} ${gain(move.effects?.[cause] ?? 0)}` : words.causes[cause];
      return all
        .filter((cause) => !without.includes(cause))
        .map(figure)
        .join(words.comma);
    },
    state: ({ revision, commit, date, dirty }: DiffState) => {
      const short = commit === null ? [] : [commit.slice(0, 7)];
      const isHash = revision !== null && revision.length >= 7 && commit?.startsWith(revision);
      return {
        name: (isHash ? short[0] : revision) ?? words.workingTree,
        inside: [...(isHash ? [] : short), date, ...(dirty ? [words.dirty] : [])].join(words.comma),
      };
    },
    verdict: verdictOf(diff, words),
    gate: gateLine(gate, words, index),
    drops: dropLines(gate, words, index),
    notes: notesOf(diff, words, commandFor),
  };
}

export type Saying = ReturnType<typeof sayDiff>;

/** Errors first, as they came otherwise. */
export function gravestFirst<T extends Pick<FindingDiff, 'severity'>>(findings: readonly T[]): T[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
}

/** Whether a journey or one of its touchpoints stands otherwise than before, in both states. */
export function isMove({ before, after, touchpoints, ...move }: AuditDiff): boolean {
  const moved = (one: Pick<Moved, 'by' | 'effects'>) => ownMove(one) !== 0 || rubricMove(one) !== 0;
  return before !== null && after !== null && (moved(move) || touchpoints.some((one) => one.by !== null && moved(one)));
}

/** Whether a file was changed and nothing came of it. */
export function isWithoutEffect(audit: AuditDiff): boolean {
  const { state, touchpoints, findings } = audit;
  return (
    state === 'changed' && !isMove(audit) && touchpoints.length + findings.gained.length + findings.lost.length === 0
  );
}

/** What moved something, the greatest first. */
export function causesOf({ effects }: Pick<Moved, 'effects'>): CauseOfChange[] {
  if (effects === null) return [];
  return CAUSES_OF_CHANGE.filter((cause) => Math.abs(effects[cause]) >= TOLERANCE).sort(
    (a, b) => Math.abs(effects[b]) - Math.abs(effects[a]),
  );
}

function verdictOf({ audits, summary, unreadable }: Diff, words: DiffPhrases): string {
  const { gained, lost } = summary.findings;
  const sum = ({ info, warning, error }: typeof gained) => info + warning + error;
  const of = (count: number, say: (count: number) => string) => (count > 0 ? [say(count)] : []);
  const kinds = Object.keys(words.journeys) as (keyof DiffCounts)[];
  const { worse, better, rescored } = summary.audits;
  const within = worse + better + rescored > 0 ? 0 : summary.touchpoints.worse + summary.touchpoints.better;
  const parts = [
    ...kinds.flatMap((kind) => of(summary.audits[kind], words.journeys[kind])),
    ...of(within, words.touchpointsMoved),
    ...of(gained.error, words.errors),
    ...of(sum(gained) - gained.error, gained.error > 0 ? words.otherFindings : words.newFindings),
    ...of(sum(lost), words.lostFindings),
    ...of(summary.findings.rescored, words.rescoredFindings),
    ...of(new Set(unreadable.map(({ file }) => file)).size, words.notCompared),
  ];
  if (parts.length > 0) return parts.join(words.comma);
  return audits.length > 0 ? words.withoutEffect(audits.length) : words.nothing;
}

function gateLine(
  { max_drop: allowed, failed }: DropGate,
  words: DiffPhrases,
  index: (value: number) => string,
): string {
  if (allowed === null) return '';
  const most = allowed === 0 ? null : index(allowed);
  return failed.length > 0 ? words.gateFails(failed.length, most) : words.gatePasses(most);
}

function dropLines({ max_drop: allowed, failed }: DropGate, words: DiffPhrases, index: (value: number) => string) {
  if (allowed === null || failed.length === 0) return [];
  const roundedUp = (drop: number) => Math.ceil((drop - TOLERANCE) * 100) / 100;
  const lines = failed.map(({ audit, file, drop }) =>
    // Rounded as usual it might seem to be allowed.
    words.drop({
      audit,
      file,
      drop: index(index(drop) === index(allowed) ? roundedUp(drop) : drop),
      allowed: index(allowed),
    }),
  );
  return [...lines, words.accept(String(Math.max(...failed.map(({ drop }) => roundedUp(drop)))))];
}

function notesOf(
  { rubrics, settings, unreadable, submodules }: Diff,
  words: DiffPhrases,
  commandFor: Told['commandFor'],
) {
  return {
    rubrics: [
      ...rubrics.map(({ id, before, after }) =>
        words.rubricChanged(id, before?.version ?? null, after?.version ?? null),
      ),
      ...(rubrics.length > 0 ? [words.rubricApart] : []),
    ],
    settings: [...(settings.rules ? [words.rules] : []), ...(settings.gates ? [words.gates] : [])],
    unreadable: unreadable.map(({ in: side, file, fault }) =>
      words.unreadable[side](
        fault ? `${file}:${fault.line}:${fault.column}` : file,
        fault?.reason ?? words.rubricUnreadable,
      ),
    ),
    submodules: submodules.map((folder) => words.submodule(folder, commandFor(folder))),
  };
}
