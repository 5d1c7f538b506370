import type { Diff } from '../../compare/diff.ts';
import type { DropGate } from '../../compare/drop-gate.ts';

/** The diff and what the gate says of it, for programs. */
export function diffAsJson(diff: Diff, gate: DropGate): string {
  return `${JSON.stringify({ ...diff, gate }, null, 2)}\n`;
}
