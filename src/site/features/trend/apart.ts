/** Places in falling order, moved by as little as keeps each at least `gap` below the one before; within 0 … 100. */
export function apart(places: readonly number[], gap: number): number[] {
  const kept: number[] = [];
  for (const place of places) kept.push(Math.min(place, (kept.at(-1) ?? 100 + gap / 2) - gap));
  let least = -gap / 2;
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    least = Math.max(kept[at] ?? 0, least + gap);
    kept[at] = Math.round(least * 100) / 100;
  }
  return kept;
}
