import type { Repository } from '../../history/repository.ts';
import type { Cache } from '../cache.ts';
import { blobReader, type Reading } from './read-blobs.ts';
import type { Yardsticks } from './yardsticks.ts';

/** How many blobs are in memory at once. */
const BATCH = 200;

/** What is asked of one blob: to read it under a set of rubrics, or to score what was read so by a rubric of another set. */
export interface Question {
  blob: string;
  under: Yardsticks;
  by: { rubric: string; of: Yardsticks } | null;
}

/** Answers by their question's key; each is looked up in the cache, or worked out once. */
export class Readings {
  private readonly answers = new Map<string, unknown>();
  private readonly folder: string;
  private readonly repository: Pick<Repository, 'blobs'>;
  private readonly cache: Cache;

  constructor(folder: string, repository: Pick<Repository, 'blobs'>, cache: Cache) {
    this.folder = folder;
    this.repository = repository;
    this.cache = cache;
  }

  /** Answers all that is not answered yet, each blob read once. */
  ask(questions: readonly Question[]): void {
    const open = new Map<string, Map<string, Question>>();
    for (const question of questions) {
      const key = keyOf(question);
      if (this.answers.has(key)) continue;
      const known = this.cache.get(key);
      if (known !== undefined) this.answers.set(key, known);
      else open.set(question.blob, (open.get(question.blob) ?? new Map()).set(key, question));
    }
    const blobs = [...open.keys()];
    for (let at = 0; at < blobs.length; at += BATCH) {
      const batch = blobs.slice(at, at + BATCH);
      const bytes = this.repository.blobs(batch);
      for (const blob of batch) this.read(bytes.get(blob), open.get(blob) ?? new Map());
    }
  }

  /** How a blob is read under a set of rubrics that was asked about. */
  reading(blob: string, under: Yardsticks): Reading {
    return this.answers.get(keyOf({ blob, under, by: null })) as Reading;
  }

  /** The index of a blob by another rubric; `null` when there is nothing to compare, or it was not asked about. */
  indexBy(question: Question): number | null {
    return (this.answers.get(keyOf(question)) as { index: number | null } | undefined)?.index ?? null;
  }

  private read(bytes: Uint8Array | undefined, questions: ReadonlyMap<string, Question>): void {
    const reader = blobReader(bytes, this.folder);
    for (const [key, { under, by }] of questions) {
      const rubric = by?.of.rubrics.known.get(by.rubric);
      const answer = by ? { index: rubric ? reader.byAnother(rubric, under) : null } : reader.under(under);
      this.answers.set(key, answer);
      // What is not here may come with the next fetch.
      if (bytes) this.cache.set(key, answer);
    }
  }
}

function keyOf({ blob, under, by }: Question): string {
  return [blob, under.key, ...(by ? [by.of.key, by.rubric] : [])].join(' ');
}
