import { z } from 'zod';
import type { OwnLens } from '../../lenses/all.ts';
import type { LensContext } from '../../lenses/lens.ts';
import type { Rule } from '../../model/rule.ts';
import type { ScoredAudit } from '../../scoring/score-audit.ts';
import { asCode, ExtensionError, misshapen, mistake, reasonOf } from './extension-error.ts';
import { finding } from './extension-schema.ts';
import type { ExtensionLens, ExtensionRulebook } from './extensions.ts';
import { guardedShow } from './guarded-show.ts';

/** A team's lens as the program runs it: its figures stand under its id, and what it does wrong is told as its mistake. */
export function guardedLens(lens: ExtensionLens): OwnLens {
  const { id, show } = lens;
  // An own rule has its words under its id, as those that ship have.
  const rules = (lens.rules ?? []).map((rule) => ({ numbers: {}, ...rule }) as Rule);
  return {
    id,
    rules,
    ...(show && { show: guardedShow(id, show) }),
    read(scored, context) {
      const given = readBy(lens, rules, scored, context);
      const { audit, touchpoints, findings = [] } = given;
      return {
        ...(audit !== undefined && { audit: { [id]: audit } }),
        ...(touchpoints && { touchpoints: touchpoints.map((one) => ({ [id]: one })) }),
        findings,
      };
    },
  };
}

/** What `read` gives. */
const reading = z.strictObject({
  audit: z.unknown().optional(),
  touchpoints: z.array(z.unknown()).optional(),
  findings: z.array(finding).optional(),
});

function readBy(lens: ExtensionLens, rules: readonly Rule[], scored: ScoredAudit, context: LensContext) {
  const { given, figures } = attempted(lens, scored, () => {
    const given = lens.read(scored, { ...context, rules: bookOf(lens, rules, scored, context) });
    // As they travel to the pages: in figures is nothing that JSON cannot say.
    return { given, figures: JSON.parse(JSON.stringify(given ?? null)) as typeof given };
  });
  const wrong = misshapen(reading, given ?? null, (words, path) =>
    [words.atLens(lens.id, scored.audit.id), asCode(['read()', ...path])].join(' → '),
  );
  if (wrong.length > 0) throw new ExtensionError(wrong);
  for (const { rule } of given.findings ?? []) knownRule(lens, rules, scored, rule);
  const [found, wanted] = [given.touchpoints?.length, scored.touchpoints.length];
  if (found !== undefined && found !== wanted)
    throw amiss(lens, scored, (words, at) => words.notAsMany(at, found, wanted));
  return { ...figures, findings: given.findings };
}

function attempted<T>(lens: ExtensionLens, scored: ScoredAudit, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof ExtensionError
      ? error
      : amiss(lens, scored, (words, at) => words.threw(at, reasonOf(error)));
  }
}

/** The rules of the audit, as far as they are the lens's. */
function bookOf(
  lens: ExtensionLens,
  rules: readonly Rule[],
  scored: ScoredAudit,
  { rules: book }: LensContext,
): ExtensionRulebook {
  return {
    number(id, name) {
      const { id: rule, numbers } = knownRule(lens, rules, scored, id);
      if (!Object.hasOwn(numbers, name)) throw amiss(lens, scored, (words, at) => words.noSuchNumber(at, name, rule));
      return book.number(rule, name as never);
    },
    fire: (rule, fired) => book.fire(knownRule(lens, rules, scored, rule).id, fired),
  };
}

function knownRule(lens: ExtensionLens, rules: readonly Rule[], scored: ScoredAudit, rule: string): Rule {
  const known = rules.find(({ id }) => id === rule);
  if (known) return known;
  throw amiss(lens, scored, (words, at) => words.noSuchRule(at, rule, rules.map(({ id }) => id).join(', ')));
}

function amiss(
  { id }: ExtensionLens,
  { audit }: ScoredAudit,
  say: (words: Parameters<Parameters<typeof mistake>[0]>[0], at: string) => { reason: string; fix: string },
): ExtensionError {
  return new ExtensionError([mistake((words) => say(words, words.atLens(id, audit.id)))]);
}
