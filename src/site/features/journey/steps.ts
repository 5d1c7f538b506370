import type { Stage } from '../../../model/vocabulary.ts';
import type { Journey } from '../../../report/journey.ts';
import type { Piece } from '../../../report/localise.ts';
import type { AuditReport } from '../../../report/report.ts';
import { rung } from '../../../rubric/ladder.ts';
import { standingIn } from '../../../rubric/standing.ts';
import type { Reader } from '../../reader.ts';
import { MARKS, type Mark } from './signs.ts';

/** A touchpoint as picture and table show it: the report's figures, and words in the reader's language. */
export interface PictureStep {
  id: string;
  /** From 1, in journey order. */
  number: number;
  name: Piece;
  stage: Stage;
  /** 0 … 3 */
  level: number;
  reach: number;
  levelName: Piece;
  /** `null` when nothing above the level is still possible. */
  reachName: Piece | null;
  /** 0 … 3 */
  index: number;
  /** −3 … 3 */
  emotion: number | null;
  /** 1 … 7, with the gap perceived − expected. */
  expectation: { expected: number; perceived: number; gap: number } | null;
  marks: readonly Mark[];
  /** How far the index falls from the touchpoint before, when that is the journey's largest fall. */
  fall: number | null;
}

/** The touchpoints of one journey, in its order. */
export function stepsOf(reader: Reader, { touchpoints, scored: report, rubric }: Journey): PictureStep[] {
  const { interaction } = rubric;
  const nameOf = (level: number) => reader.piece(rung(interaction, level).name);
  return touchpoints.map(({ id, at, written, scored }) => {
    const { expectation } = written;
    const marked = marksOf(id, written.moment_of_truth ?? false, report);
    return {
      id,
      number: at + 1,
      name: reader.piece(written.name),
      stage: scored.stage,
      level: scored.level,
      reach: scored.reach,
      levelName: reader.piece(standingIn(interaction, scored).name),
      reachName: scored.reach > scored.level ? nameOf(scored.reach) : null,
      index: scored.index,
      emotion: written.emotion ?? null,
      expectation:
        expectation && scored.gap !== null
          ? { expected: expectation.expected, perceived: expectation.perceived, gap: scored.gap }
          : null,
      marks: MARKS.filter((mark) => marked[mark]),
      fall: report.loop.cliff?.to === id ? report.loop.cliff.drop : null,
    };
  });
}

/** Where every touchpoint stands alike the report's peak is its weakest too, and neither is worth naming; nor is the end of one step. */
function marksOf(
  id: string,
  truth: boolean,
  { peak, weakest, ending, touchpoints }: AuditReport,
): Record<Mark, boolean> {
  const uneven = peak !== weakest;
  return {
    truth,
    peak: uneven && id === peak,
    weakest: uneven && id === weakest,
    ending: touchpoints.length > 1 && id === ending,
  };
}
