import { sayDiagnostics } from '../../src/cli/say-diagnostics.ts';
import { type Intake, readAudits } from '../../src/intake/read-audits.ts';
import { RULES } from '../../src/lenses/rulebook.ts';
import { folderOf } from '../support/folder-of.ts';
import { useOtherSentences } from '../support/other-sentences.ts';

// What a fault is shows by codes and tokens, whatever the YAML package says of it: here it says nonsense.
useOtherSentences();

type Content = string | Uint8Array;

/** The head of a sound audit: five lines, so that what follows begins in line 6. */
export const HEAD = `audit: 1
title: A perm gone wrong
brand: Corner Salon
date: 2024-04-10
auditors: [jing]
`;

/** Seven lines: the head and one touchpoint, to which lines indented by four may be added. */
export const STEP = `${HEAD}touchpoints:
  - id: complaint
    name: The complaint
    stage: renew
`;

export function intakeOf(content: Readonly<Record<string, Content>>): Intake {
  const published = Object.keys(content).flatMap((path) => /^public\/(.*)/.exec(path)?.[1] ?? []);
  return readAudits({ files: folderOf(content), folder: 'audits', rules: RULES, published });
}

/** What a person sees of a folder of audits, with a line between two messages. */
export function saidOf(content: Readonly<Record<string, Content>>): string {
  const { diagnostics, config } = intakeOf(content);
  return diagnostics.length === 0
    ? 'fine'
    : sayDiagnostics(diagnostics, config.locale, { colours: false }).replace(/\n.*\n$/, '');
}

/** What a person sees of one audit, `audits/salon/perm.yaml`. */
export function saidOfAudit(text: Content, others: Readonly<Record<string, Content>> = {}): string {
  return saidOf({ ...others, 'audits/salon/perm.yaml': text });
}

/** The sound audit with more lines in its touchpoint. */
export function withLines(...lines: readonly string[]): string {
  return STEP + lines.map((line) => `    ${line}\n`).join('');
}

/** The sound audit with something written otherwise. */
export function changed(from: string, to: string): string {
  if (!STEP.includes(from)) throw new Error(`The sound audit has no "${from}".`);
  return STEP.replace(from, to);
}

/** Two lines every rubric begins with. */
export const RUBRIC = 'rubric: 1\nversion: "1"\n';

/** What a person sees of a rubric, `audits/rubrics/shop.yaml`, that one sound audit uses. */
export function saidOfRubric(text: string, others: Readonly<Record<string, Content>> = {}): string {
  return saidOfAudit(`${STEP}rubric: shop\n`, { ...others, 'audits/rubrics/shop.yaml': text });
}
