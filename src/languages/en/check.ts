import { counted } from '../counted.ts';

const figure = (value: number) => new Intl.NumberFormat('en').format(value);
const count = (one: string, other: string) => counted('en', { one, other });

/** What `check` says of findings and gates, and the headings of its documents. `by` is the setting or the option that asks. */
export const CHECK = {
  /** What was looked at, and how many findings there are by severity. */
  total: (audits: number, touchpoints: number, findings: string, asOf: string) =>
    `${count('journey', 'journeys')(audits)}, ${count('touchpoint', 'touchpoints')(touchpoints)}: ${findings} (as of ${asOf})`,
  severities: {
    error: count('error', 'errors'),
    warning: count('warning', 'warnings'),
    info: count('note', 'notes'),
    waived: (waived: number) => `${waived} waived`,
  },
  waivedUntil: (day: string) => `[waived until ${day}]`,
  fails: 'Fails: ',
  severityGate: (found: number, severity: string, by: string) =>
    `${count('finding is', 'findings are')(found)} of severity ${severity} or graver; none is allowed (${by}).`,
  indexGate: (audit: string, found: string, expected: string, by: string, weakest: string) =>
    `${audit} has index ${found}; at least ${expected} is asked for (${by}). Its weakest touchpoint: ${weakest}.`,
  budgetGate: (rule: string, found: number, expected: number, by: string) =>
    `${rule}: ${count('finding', 'findings')(found)}; at most ${expected} may be open (${by}).`,
  /** Closes a list of which not all is shown. */
  more: (more: number) => `and ${more} more`,
  /** What to do about what nobody has looked at, beginning at a place. */
  look: (place: string) =>
    `Go and look: nobody knows yet whether there is anything to fix. Answer what you have seen, from ${place} on.`,
  waiveIn: (file: string) => `Fix it; or, to accept the first one for now, add at the end of ${file}:`,
  waiveBelow: (file: string) =>
    `Fix it; or, to accept the first one for now, add to the list of "waivers:" in ${file}, in line with what stands there:`,
  waiveInstead: (file: string) =>
    `Fix it; or, to accept the first one for now, write in place of "waivers:" in ${file}:`,
  lowerIn: (file: string) => `Fix it; or, to ask for less, let "gates:" in ${file} say:`,
  lowerBy: (option: string) => `Fix it; or ask for less: ${option}`,
  waiverReason: 'Why this is accepted for now',
  waiverOwner: 'who sees to it',
  passed: 'The check passes',
  failed: 'The check fails',
  invalid: 'Files are not sound; nothing was scored',
  brokenFiles: 'Files are not sound; the others were judged',
  /** The same of what is sound, beside files that are not. */
  passedBeside: 'Files are not sound; the others pass',
  failedBeside: 'Files are not sound, and the others fail',
  /** The verdict, then what was looked at. */
  summary: (verdict: string, total: string) => `${verdict}. ${total}`,
  /** Stands over the journeys that are told of. */
  lowest: (shown: number, journeys: number) => `The ${shown} lowest of ${count('journey', 'journeys')(journeys)}:`,
  /** Closes the findings of a rule of which not all are listed. */
  folded: (rule: string, more: number, journeys: number) =>
    `… and ${figure(more)} more of ${rule}, in ${count('journey', 'journeys')(journeys)}`,
  foldedOf: (more: number, findings: number) =>
    `${figure(more)} of ${count('finding is', 'findings are')(findings)} folded. All of a rule: --rule RULE; all there are: --most ${findings}.`,
  /** What filters keep back. */
  keptBack: (kept: number, findings: number) =>
    `${figure(kept)} of ${count('finding is', 'findings are')(findings)} not listed here, as --show, --rule or --most asks.`,
  /** What a site for the public would leave out, and show. */
  goingPublic: {
    out: 'Left out of a site for the public:',
    nothing: 'nothing',
    shown: 'Shown, though it may be about people:',
    roles: 'Owners and replies by the name of a role',
    personal: 'Texts with personal data (privacy/personal-data)',
    rest: 'Every other text, rating and figure goes out, and all that is in public/.',
    kinds: {
      auditors: "Auditors' names",
      owners: 'Owners that the config does not list',
      notes: 'Internal notes',
      evidence: 'Internal evidence',
      links: 'Internal links',
      actions: 'Internal actions',
    },
  },
  /** What is more than a log of SARIF may hold. */
  cutResults: (left: number, all: number, most: number) =>
    `${figure(left)} of ${count('result is', 'results are')(all)} left out, the mildest: code scanning takes ${figure(most)} of a run. --format json has all of them.`,
  /** Stands over what is wrong with other files than those asked for. */
  elsewhere: 'Broken as well, though not asked for:',
  gates: 'Gates',
  problems: count('problem', 'problems'),
  findings: count('finding', 'findings'),
  waived: (until: string, reason: string) => `waived until ${until}: ${reason}`,
  gatesFailed: count('gate', 'gates'),
  /** Why not every finding is seen as an annotation. */
  tenOfEach: (counts: string) =>
    `${counts}. GitHub shows ten errors, ten warnings and ten notices of a step at most; the log has all of them.`,
  /** What a document leaves out so that it is not too long. */
  cutFindings: (audits: number) =>
    `The findings of ${count('journey', 'journeys')(audits)} are left out here, because the text would be too long.`,
  cutAudits: (audits: number) =>
    `${count('journey is', 'journeys are')(audits)} left out here, because the text would be too long.`,
};
