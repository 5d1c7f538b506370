import type { Fault } from './fault.ts';
import type { FlowText } from './flow-texts.ts';
import { lastUpTo } from './last-up-to.ts';

/** A text put right where a slip of the keyboard would hide everything after it, so that the rest can be checked too. */
export interface Repaired {
  text: string;
  faults: readonly Fault[];
  /** Where an offset of the repaired text lies in the written one. */
  original(offset: number): number;
}

/** The words that a schema knows, in any language. */
export interface Vocabulary {
  isKnownKey(key: string): boolean;
  /** Whether a key takes a list. */
  isListKey(key: string): boolean;
}

/** What the parser made of the text: where a slip is one, and where it is part of what somebody wrote. */
export interface RepairContext extends Vocabulary {
  /** Whether an offset lies in a quoted or block text. */
  isInText(offset: number): boolean;
  /** Whether an offset lies in a comment, or in what begins like one. */
  isInComment(offset: number): boolean;
  /** Whether an offset lies behind the beginning of a plain value that goes over several lines. */
  isContinued(offset: number): boolean;
  /** Whether a value or key begins at an offset. */
  isStart(offset: number): boolean;
  /** The plain texts that stand straight in a `{…}` that is closed. */
  flow(): readonly FlowText[];
}

/** One way of going wrong, found in a text and put right. */
export type Slip = (text: string, around: RepairContext) => Repaired;

export interface Change {
  /** Offset in the written text. */
  at: number;
  removed: number;
  inserted: string;
  /** None where the change only follows from one before. */
  fault?: Fault;
}

/** A text with changes made, in the order of their places. */
export function repaired(text: string, changes: readonly Change[]): Repaired {
  let out = '';
  let from = 0;
  const marks: { at: number; shift: number }[] = [];
  for (const { at, removed, inserted } of changes) {
    out += text.slice(from, at) + inserted;
    from = at + removed;
    marks.push({ at: out.length, shift: from - out.length });
  }
  return {
    text: out + text.slice(from),
    faults: changes.flatMap(({ fault }) => fault ?? []),
    original: (offset) => Math.max(0, offset + (marks[lastUpTo(marks, offset, ({ at }) => at)]?.shift ?? 0)),
  };
}

/** A slip wherever a pattern finds one; `changes` is empty where what it finds is none. */
export function slipAt(pattern: RegExp, changes: (match: RegExpExecArray, around: RepairContext) => Change[]): Slip {
  return (text, around) =>
    repaired(
      text,
      [...text.matchAll(pattern)].flatMap((match) => changes(match, around)),
    );
}
