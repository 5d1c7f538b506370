import type { IntakeOptions } from '../intake/yaml-file.ts';
import { type AuditReader, auditReader } from './audit-reader.ts';
import type { Cache } from './cache.ts';
import type { Repository } from './repository.ts';
import type { RubricSet } from './rubric-sets.ts';

/** How many blobs are in memory at once. */
const BATCH = 200;

/** What is asked of one blob: what it says under a set of rubrics, and `by` a rubric of another set. */
export interface ReadingQuestion {
  blob: string;
  under: RubricSet;
  by: { rubric: string; of: RubricSet } | null;
}

export interface AuditSource extends Pick<IntakeOptions, 'folder' | 'rules'> {
  repository: Pick<Repository, 'blobs'>;
  cache: Cache;
  /** SHA-256 of a text, in hex. */
  digest(text: string): string;
}

/** Answers about audits of all times, each looked up in the cache or worked out once from the bytes. Plain data. */
export class Readings<Answer> {
  private readonly answers = new Map<string, Answer>();
  private readonly keys = new Map<RubricSet, string>();
  private readonly source: AuditSource;
  private readonly work: (reader: AuditReader, question: ReadingQuestion) => Answer;

  constructor(source: AuditSource, work: (reader: AuditReader, question: ReadingQuestion) => Answer) {
    this.source = source;
    this.work = work;
  }

  /** Answers all that is not answered yet, each blob read once. */
  ask(questions: readonly ReadingQuestion[]): void {
    const { repository, cache } = this.source;
    const open = new Map<string, Map<string, ReadingQuestion>>();
    for (const question of questions) {
      const key = this.keyOf(question);
      if (this.answers.has(key)) continue;
      const known = cache.get(key);
      // Another program finds nothing in the cache: what is in it was put there by this one.
      if (known !== undefined) this.answers.set(key, known as Answer);
      else open.set(question.blob, (open.get(question.blob) ?? new Map()).set(key, question));
    }
    const blobs = [...open.keys()];
    for (let at = 0; at < blobs.length; at += BATCH) {
      const batch = blobs.slice(at, at + BATCH);
      const bytes = repository.blobs(batch);
      for (const blob of batch) this.read(bytes.get(blob), open.get(blob) ?? new Map());
    }
  }

  /** The answer to a question; nothing where it was not asked. */
  answer(question: ReadingQuestion): Answer | undefined {
    return this.answers.get(this.keyOf(question));
  }

  private read(bytes: Uint8Array | undefined, questions: ReadonlyMap<string, ReadingQuestion>): void {
    const reader = auditReader(bytes, this.source);
    for (const [key, question] of questions) {
      const answer = this.work(reader, question);
      this.answers.set(key, answer);
      // What is not here may come with the next fetch.
      if (bytes) this.source.cache.set(key, answer);
    }
  }

  private keyOf({ blob, under, by }: ReadingQuestion): string {
    return [blob, this.keyOfSet(under), ...(by ? [this.keyOfSet(by.of), by.rubric] : [])].join(' ');
  }

  private keyOfSet(set: RubricSet): string {
    const key = this.keys.get(set) ?? this.source.digest(set.key);
    this.keys.set(set, key);
    return key;
  }
}
