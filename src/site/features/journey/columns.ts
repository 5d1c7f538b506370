import { STAGES, type Stage } from '../../../model/vocabulary.ts';

/** Touchpoints next to each other that belong to one stage; `count` 0 is a stage of the loop without any. */
interface Run {
  stage: Stage;
  /** Place of its first touchpoint in the journey, from 0. */
  from: number;
  count: number;
}

export type Columns = ReturnType<typeof layColumns>;

const EMPTY_WIDTH = 82;
const BETWEEN_RUNS = 10;
const NARROWEST = 108;
const WIDEST = 200;

/** The journey's touchpoints as runs of a stage; a covered one that has none stands before the first that follows it in the loop. */
function runsOf(stages: readonly Stage[], covered: readonly Stage[]): Run[] {
  const runs: Run[] = [];
  for (const [at, stage] of stages.entries()) {
    const last = runs.at(-1);
    if (last?.stage === stage) last.count += 1;
    else runs.push({ stage, from: at, count: 1 });
  }
  for (const stage of covered.filter((one) => !stages.includes(one))) {
    const next = runs.findIndex((run) => STAGES.indexOf(run.stage) > STAGES.indexOf(stage));
    runs.splice(next < 0 ? runs.length : next, 0, { stage, from: 0, count: 0 });
  }
  return runs;
}

/** Lays the touchpoints out from left to right: as wide as `room` allows, yet never too narrow to be read. */
export function layColumns(stages: readonly Stage[], room: number, covered: readonly Stage[] = STAGES) {
  const runs = runsOf(stages, covered);
  const empty = runs.filter(({ count }) => count === 0).length;
  const taken = empty * EMPTY_WIDTH + (runs.length - 1) * BETWEEN_RUNS;
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.floor((room - taken) / stages.length)));
  let x = 0;
  const placed = runs.map((run) => {
    const span = { x, width: run.count === 0 ? EMPTY_WIDTH : run.count * width };
    x += span.width + BETWEEN_RUNS;
    return { ...run, ...span };
  });
  return {
    runs: placed,
    /** One per touchpoint, in journey order. */
    steps: placed.flatMap((run) => Array.from({ length: run.count }, (_, at) => ({ x: run.x + at * width, width }))),
    width: x - BETWEEN_RUNS,
  };
}
