import { type Document, parseDocument } from 'yaml';
import type { Path } from '../model/finding.ts';
import { conflictMarks } from './conflict-marks.ts';
import { type Fault, faultAt } from './fault.ts';
import { FLOW_SLIPS } from './flow-slips.ts';
import { KEYBOARD_SLIPS } from './keyboard-slips.ts';
import { layoutSlip } from './layout-slips.ts';
import { keysAt, rangeAt, writtenAt } from './node-places.ts';
import { plainData } from './plain-data.ts';
import type { Repaired, Vocabulary } from './repair.ts';
import { surroundings } from './surroundings.ts';
import { syntaxFaults } from './syntax-faults.ts';
import { hasTabs, withoutTabs } from './tabs.ts';
import { withoutDirectives, withoutFences } from './yaml-directives.ts';

/** How many lines out of place are put right in one file. */
const MOST_LAYOUT_SLIPS = 20;

export interface ParsedYaml {
  /** Plain data: maps, lists, strings, numbers, booleans, null. `undefined` when the text cannot be read at all. */
  value: unknown;
  faults: readonly Fault[];
  /** Where the key or the value at a path stands in the written text; the nearest thing above it when it is not there. */
  rangeOf(path: Path, on: 'key' | 'value'): { offset: number; length: number };
  /** How the key or the value at a path is written where it is no text, such as `007`; else `null`. */
  writtenAt(path: Path, on: 'key' | 'value'): string | null;
  /** The keys of the map at a path, in the order of the text; none when it is no map. */
  keysAt(path: Path): string[];
}

/** Reads YAML 1.2 and goes on behind slips that can be put right, so that every problem is found in one go. */
export function parseYaml(text: string, words: Vocabulary): ParsedYaml {
  try {
    return readYaml(text, words);
  } catch (error) {
    // The parser calls itself once a level.
    if (error instanceof RangeError) return unread(faultAt('too-deep', 0));
    throw error;
  }
}

function readYaml(text: string, words: Vocabulary): ParsedYaml {
  const conflict = conflictMarks(text);
  if (conflict) return unread(conflict);
  const steps: Repaired[] = [];
  const written = (offset: number) => steps.reduceRight((at, step) => step.original(at), offset);
  const inWritten = (fault: Fault): Fault => {
    const { first } = fault.data;
    const data = typeof first === 'number' ? { ...fault.data, first: written(first) } : fault.data;
    return { ...fault, offset: written(fault.offset), data };
  };
  // A carriage return alone ends a line, too; the offsets stay.
  let current = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
  let document: Document.Parsed | null = null;
  const parsed = () => {
    document ??= parse(current);
    return document;
  };
  const apply = (step: Repaired | null): boolean => {
    if (!step || step.faults.length === 0) return false;
    steps.push({ ...step, faults: step.faults.map(inWritten) });
    current = step.text;
    document = null;
    return true;
  };
  apply(withoutDirectives(current));
  apply(withoutFences(current));
  if (hasTabs(parsed(), current)) apply(withoutTabs(current, parse));
  let around = surroundings(parsed(), current, words);
  for (const repair of [...KEYBOARD_SLIPS, ...FLOW_SLIPS])
    if (apply(repair(current, around))) around = surroundings(parsed(), current, words);
  for (let found = 0; found < MOST_LAYOUT_SLIPS; found++)
    if (parsed().errors.length === 0 || !apply(layoutSlip(parsed(), current, words.isKnownKey))) break;

  const told = steps.flatMap((step) => step.faults);
  const read = parsed();
  const found = syntaxFaults(read, current, words.isKnownKey, told);
  const { value, faults } = plainData(read, current);
  return {
    value,
    faults: [...told, ...[...found, ...faults].map(inWritten)],
    rangeOf(path, on) {
      const [start, end] = rangeAt(read, path, on);
      return { offset: written(start), length: Math.max(1, written(end) - written(start)) };
    },
    writtenAt: (path, on) => writtenAt(read, path, on),
    keysAt: (path) => keysAt(read, path),
  };
}

/** A text as a YAML document, read as it is; `null` when it is nested too deeply. */
export function parseDocumentOf(text: string): Document.Parsed | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: true, merge: true, logLevel: 'error' });
}

/** A text of which nothing is read, for one reason. */
function unread(fault: Fault): ParsedYaml {
  return {
    value: undefined,
    faults: [fault],
    rangeOf: () => ({ offset: fault.offset, length: fault.length }),
    writtenAt: () => null,
    keysAt: () => [],
  };
}
