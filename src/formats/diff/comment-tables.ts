import type { Difference, Move } from '../../compare/difference.ts';
import { hasMovedWithin, rubricMove, toldTouchpoints, wholeMove } from '../../compare/moves.ts';
import { markdownCode, markdownText } from '../markdown.ts';
import { folding, type Part } from './fitted.ts';
import { type Saying, whyOf } from './say-diff.ts';

/** How many journeys stand open; the others are folded. */
const OPEN = 25;

/** Journeys that moved; what the rubric did to them in a column of its own where it did anything. */
export function journeyTable({ journeys }: Pick<Difference, 'journeys'>, said: Saying): Part[] {
  const { words, gain } = said;
  const moved = journeys.filter(hasMovedWithin);
  const apart = moved.some((journey) => rubricMove(journey) !== 0);
  const rows = moved.map((journey) => {
    const steps = toldTouchpoints(journey).filter((step) => wholeMove(step) !== 0).length;
    const why =
      said.why(journey, apart ? ['rubric'] : []) ||
      (wholeMove(journey) === 0 && steps > 0 ? words.touchpointsMoved(steps) : '');
    const rubric = apart ? [rubricMove(journey) === 0 ? '' : gain(rubricMove(journey))] : [];
    const name = `${said.sign(journey)} **${markdownText(said.text(journey.title))}** ${markdownCode(journey.id)}`;
    return row([name, levels(journey, said), index(journey, said), ...rubric, markdownText(why)]);
  });
  const { journey, levelName, index: figure } = said.columns;
  const columns = [journey, levelName, figure, ...(apart ? [words.byRubric] : []), words.why];
  const rest = rows.slice(OPEN);
  return [
    table(columns, rows.slice(0, OPEN), said),
    folding(words.more(rest.length), null, table(columns, rest, said)),
  ];
}

/** The touchpoints of journeys that are in both states, folded. */
export function touchpointTable({ journeys }: Pick<Difference, 'journeys'>, said: Saying): Part {
  const { words } = said;
  const rows = journeys.flatMap((journey) =>
    toldTouchpoints(journey)
      .filter((step) => step.by === null || wholeMove(step) !== 0)
      .map((touchpoint) =>
        row([
          markdownText(said.text(journey.title)),
          `${said.sign(touchpoint)} ${markdownText(said.text(touchpoint.name))}`,
          levels(touchpoint, said),
          index(touchpoint, said),
          markdownText(whyOf(touchpoint, said)),
        ]),
      ),
  );
  const { journey, touchpoint, levelName, index: figure } = said.columns;
  const columns = [journey, touchpoint, levelName, figure, words.why];
  return folding(words.touchpoints, rows.length, table(columns, rows, said));
}

/** A mark and the name it stands for stay on one line. */
function levels(move: Move, said: Saying): string {
  return markdownText(said.levels(move)).replace(/([▁░▂▅█]) /g, '$1&nbsp;');
}

function index(move: Move, said: Saying): string {
  const by = wholeMove(move) === 0 ? '' : said.words.bracketed(said.gain(wholeMove(move)));
  return markdownText(`${said.indices(move)}${by}`);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(columns: readonly string[], lines: readonly string[], { words }: Saying): Part {
  const head = lines.length === 0 ? [] : [row(columns), row(columns.map(() => '---'))];
  return { head, lines, foot: [], more: (left) => row([words.more(left), ...columns.slice(1).map(() => '')]) };
}
