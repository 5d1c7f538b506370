import type { FaultAt } from '../../compare/difference.ts';
import { type StandingAt, standingAt } from '../../compare/standing-at.ts';
import { brandIn } from '../../intake/brand-seen.ts';
import { judgeAudit, type OpenedAudit, openAudit } from '../../intake/read-audit-file.ts';
import { byPlace } from '../../intake/yaml-file.ts';
import { RULES } from '../../lenses/rulebook.ts';
import type { Audit } from '../../model/audit.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Text } from '../../model/text.ts';
import { criteriaOf } from '../../rubric/ladder.ts';
import { scoreAudit } from '../../scoring/score-audit.ts';
import { filesOf, type Yardsticks } from './yardsticks.ts';

/** What an audit's bytes say under a set of rubrics; either a standing or a fault. Plain data. */
export interface Reading {
  title: Text | null;
  /** As far as it can be seen, also of a file that cannot be read. */
  brand: Text | null;
  standing: StandingAt | null;
  /** `file` is `null` of the audit's own: the same bytes may bear several names. */
  fault: (Omit<FaultAt, 'file'> & { file: string | null }) | null;
}

/** A name that no file has: what is read does not depend on its own. */
const NAME = 'one.yaml';
const RULE_IDS = RULES.map(({ id }) => id);

/** Reads one blob under any number of sets of rubrics; its text is parsed once as long as they lend it no other words. */
export function blobReader(bytes: Uint8Array | undefined, folder: string) {
  const tree = new Map([[NAME, NAME]]);
  const files = filesOf(tree, folder, new Map(bytes ? [[NAME, bytes]] : []));
  const text = new TextDecoder().decode(bytes);
  let last: { words: ReadonlySet<string>; opened: OpenedAudit } | null = null;

  const open = (words: ReadonlySet<string>): OpenedAudit => {
    const isSame = last && [...last.words.symmetricDifference(words)].every((word) => !text.includes(word));
    if (!last || !isSame) last = { words, opened: openAudit(NAME, words, { files, folder, rules: RULES }) };
    return last.opened;
  };

  return {
    under({ rubrics, hashOf, digest }: Yardsticks): Reading {
      const audit = open(rubrics.words);
      const { read, rubric: id, diagnostics } = judgeAudit(audit, rubrics, RULE_IDS);
      const rubric = rubrics.known.get(id);
      if (read && rubric) {
        const { title, brand } = read.audit;
        return { title, brand, standing: standingOf(read.audit, rubric, hashOf(id) ?? '', digest), fault: null };
      }
      const own = diagnostics.toSorted(byPlace)[0];
      const fault = own ? faultAt(own, null) : faultAt(rubrics.faultOf(id), rubrics.faultOf(id)?.file ?? null);
      return { title: null, brand: audit.inside && brandIn(audit.inside.source), standing: null, fault };
    },

    /**
     * The index that what is read under `was` has by another rubric, answers to criteria it lacks left out; `null` when
     * it has none of the criteria that are answered.
     */
    byAnother(rubric: Rubric, { rubrics }: Yardsticks): number | null {
      const { read } = judgeAudit(open(rubrics.words), rubrics, RULE_IDS);
      if (!read) return null;
      const scored = scoreAudit(read.audit, rubric);
      const criteria = criteriaOf(rubric.interaction);
      const meets = scored.touchpoints.some(({ answers }) => criteria.some(({ id }) => answers.has(id)));
      return meets ? scored.journey.index : null;
    },
  };
}

function standingOf(audit: Audit, rubric: Rubric, yardstick: string, digest: Yardsticks['digest']): StandingAt {
  const { journey, touchpoints } = scoreAudit(audit, rubric);
  const figures = { journey, touchpoints: touchpoints.map(({ score }) => score) };
  const standing = standingAt(audit, { rubric: rubric.id, yardstick, ...figures });
  const shortly = (said: string) => digest(said).slice(0, 16);
  return { ...standing, touchpoints: standing.touchpoints.map((one) => ({ ...one, said: shortly(one.said) })) };
}

function faultAt(diagnostic: Diagnostic | null, file: string | null): Reading['fault'] {
  const { code, line, column } = diagnostic ?? { code: 'unreadable', line: 1, column: 1 };
  return { code, file, line, column };
}
