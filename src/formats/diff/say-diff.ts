import type { CauseOfChange } from '../../compare/causes.ts';
import type { Diff, DiffState } from '../../compare/diff.ts';
import type { JourneyChange, Move, Stood, TouchpointChange } from '../../compare/difference.ts';
import type { DropGate } from '../../compare/drop-gate.ts';
import type { CausedFinding, FindingChanges, KeptFinding } from '../../compare/finding-changes.ts';
import { causesOf, ownMove, rubricMove } from '../../compare/moves.ts';
import { type Locale, wordsOf } from '../../languages/languages.ts';
import { standingKey } from '../../model/standing.ts';
import type { Text } from '../../model/text.ts';
import { SEVERITIES } from '../../model/vocabulary.ts';
import { formatNumber } from '../../report/format-number.ts';
import { localise } from '../../report/localise.ts';
import { termOf } from '../../report/term.ts';
import { sayDrops } from './say-drops.ts';
import { notesOf } from './say-notes.ts';
import { verdictOf } from './say-verdict.ts';

/** A diff with what the gate says of it, and the language it is told in. */
export interface ToldDiff {
  diff: Diff;
  gate: DropGate;
  locale: Locale;
  /** How this program is called to compare within a folder. */
  commandFor: (folder: string) => string;
}

/** How many steps of a staircase a level is; nothing solid where nothing is shown. */
const RUNGS = { '0': '▁', 'not-shown': '░', '1': '▂', '2': '▅', '3': '█' };

/** Sentences and figures that every form of a diff for people is made of. */
export function sayDiff({ diff, gate, locale, commandFor }: ToldDiff) {
  const language = wordsOf(locale);
  const { check, site } = language;
  const words = { colon: site.colon, comma: site.comma, bracketed: site.bracketed, ...language.diff };
  const index = (value: number) => formatNumber(value, locale, 'index');
  const gain = (value: number) => {
    const least = 0.005;
    return Math.abs(value) < least ? `<${formatNumber(0.01, locale, 'index')}` : formatNumber(value, locale, 'gain');
  };
  const text = (said: Text) => localise(said, locale);
  const level = (stands: Stood) => `${RUNGS[standingKey(stands)]} ${text(stands.rung ?? '')}`;
  return {
    words,
    columns: site.columns,
    locale,
    text,
    gain,
    /** `▅ Service`, or `▅ Service → ▂ Perfunctory` where it changed. */
    levels: fromTo(level),
    /** `2.00 → 1.40`, or where it stands alone. */
    indices: fromTo((stands) => index(stands.index)),
    /** In one sign, what became of it. */
    sign: (change: JourneyChange | TouchpointChange) => {
      if (change.state === 'added') return '+';
      if (change.state === 'removed') return '−';
      const own = ownMove(change);
      return own === 0 ? (rubricMove(change) === 0 ? '=' : '~') : own < 0 ? '▼' : '▲';
    },
    /** That it is new or gone; else causes by what they did, the greatest first, with their figures where there are several. */
    why: (change: JourneyChange | TouchpointChange, without: readonly CauseOfChange[] = []) => {
      if (change.state === 'added' || change.state === 'removed') return words.state[change.state];
      const all = causesOf(change);
      const figure = (cause: CauseOfChange) =>
        all.length > 1 ? `${words.causes[cause]} ${gain(change.effects?.[cause] ?? 0)}` : words.causes[cause];
      return all
        .filter((cause) => !without.includes(cause))
        .map(figure)
        .join(words.comma);
    },
    /** What brought a finding into its list; the waiver's reason and end, or the severity before, where it has one. */
    because: ({ finding, cause, ...kept }: SaidFinding, which: keyof FindingChanges) => {
      const was = 'was' in kept ? kept.was : finding;
      const waiver = which === 'unwaived' ? was.waived : which === 'waived' ? finding.waived : null;
      return [
        ...(cause === null ? [] : [words.causes[cause]]),
        ...(waiver
          ? [(which === 'unwaived' ? words.waivedBefore : check.waived)(waiver.until, text(waiver.reason))]
          : []),
        ...(which === 'regraded' ? [words.renamed(termOf('severity', was.severity, locale))] : []),
      ].join(words.comma);
    },
    state: ({ revision, commit, date, dirty }: DiffState) => {
      const short = commit === null ? [] : [commit.slice(0, 7)];
      const isHash = revision !== null && revision.length >= 7 && commit?.startsWith(revision);
      return {
        name: (isHash ? short[0] : revision) ?? words.workingTree,
        inside: [...(isHash ? [] : short), date, ...(dirty ? [words.dirty] : [])].join(words.comma),
      };
    },
    verdict: verdictOf(diff, language),
    ...sayDrops(gate, words, index),
    notes: notesOf(diff, language, commandFor),
  };
}

/** Says what changed from the one to the other, and once what did not, or is in one state alone. */
function fromTo(say: (stands: Stood) => string): (move: Move) => string {
  return ({ before, after }) => {
    const [was, is] = [before, after].map((stands) => (stands ? say(stands) : ''));
    return was && is && was !== is ? `${was} → ${is}` : is || was || '';
  };
}

/** The lists of findings, in the order in which they are told. */
export const FINDING_LISTS = ['gained', 'unwaived', 'waived', 'regraded', 'lost'] as const;

/** A finding of any of the lists. */
export type SaidFinding = CausedFinding | KeptFinding;

export type Saying = ReturnType<typeof sayDiff>;

/** Why a touchpoint moved, after what it was called where that has changed. */
export function whyOf(touchpoint: TouchpointChange, { words, why }: Saying): string {
  const renamed = touchpoint.from === null ? '' : words.renamed(touchpoint.from);
  return [renamed, why(touchpoint)].filter(Boolean).join(words.comma);
}

/** Errors first, as they came otherwise. */
export function gravestFirst<T extends SaidFinding>(found: readonly T[]): T[] {
  return found.toSorted((a, b) => SEVERITIES.indexOf(b.finding.severity) - SEVERITIES.indexOf(a.finding.severity));
}
