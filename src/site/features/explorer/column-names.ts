import type { Language } from '../../../languages/language.ts';
import type { ExplorerColumn } from './query.ts';

/** What stands above each column of the table. */
export function columnNames(words: Language['site']): Record<ExplorerColumn, string> {
  const { columns } = words.explorer;
  return {
    touchpoint: columns.touchpoint,
    journey: columns.journey,
    brand: columns.brand,
    stage: columns.stage,
    channel: columns.channel,
    owner: columns.owner,
    level: columns.levelName,
    index: columns.index,
    assessed: columns.assessed,
    confidence: columns.confidence,
    gap: columns.gap,
    emotion: columns.emotion,
    findings: words.explorer.findings,
    missing: columns.missing,
  };
}
