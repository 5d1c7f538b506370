/** Whether all is tried that can be, as at night: `npm run test:thorough`. Else a part stands for the whole. */
export const THOROUGH = process.env['THOROUGH'] === '1';

/** How often something random is tried: so many times, and when thorough twenty times as many, or as many as is said. */
export function runs(usual: number, many = usual * 20): number {
  return THOROUGH ? many : usual;
}

/** All of some cases when thorough; else those at `turn`, one of so many, another for each turn. */
export function inTurn<T>(cases: readonly T[], turn: number): readonly T[] {
  return THOROUGH ? cases : cases.slice(turn % cases.length, (turn % cases.length) + 1);
}
