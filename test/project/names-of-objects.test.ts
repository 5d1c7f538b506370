import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { siteBadge } from '../../src/formats/badge/badge.ts';
import { explainCriterion, knownCriteria } from '../../src/formats/explain/explain.ts';
import { touchpointsFile } from '../../src/formats/score/touchpoint-rows.ts';
import { NO_CACHE } from '../../src/history/cache.ts';
import { NO_REPOSITORY } from '../../src/history/repository.ts';
import { openProject } from '../../src/project/open-project.ts';
import { whatIfSheet } from '../../src/report/what-if/what-if.ts';
import { folderOf } from '../support/folder-of.ts';

/*
 * What every JavaScript object has by itself is a name like any other: a project that uses it says the same as one with a
 * plain name in its place, word for word.
 */

interface Names {
  /** Of criteria, levels, channels, rubrics and touchpoints: lower-case words, digits, hyphens. */
  id: string;
  /** Of people, brands and labels: any text. */
  word: string;
}

/** A project that writes the names in every place that takes one. */
function project({ id, word }: Names) {
  const rubric = {
    rubric: 1,
    version: '1',
    levels: [
      { id, name: 'Low', threshold: 0.75 },
      { id: 'middle', name: 'Middle', threshold: 0.75 },
      { id: 'high', name: 'High', threshold: 0.6 },
    ],
    thresholds: { middle: 0.5 },
    criteria: {
      [`${id}-1`]: { level: id, must: true, name: 'First', facet: 'reliability', cause: 'promise' },
      other: { level: 'middle', name: 'Other' },
      [id]: { level: 'middle', name: 'Named', must: true },
      last: { level: 'high', name: 'Last' },
    },
  };
  const touchpoint = (name: string, ratings: object) => ({
    id: name,
    name: `At ${name}`,
    stage: 'convert',
    channel: id,
    owner: word,
    ratings,
    measures: [{ metric: id, value: 5, target: 4, better: 'lower', rates: id }],
    variants: [
      { location: word, ratings: { [id]: 'missed' } },
      { channel: id, offer: { price: 1, unit: 'CNY' } },
    ],
    evidence: [{ kind: 'survey', date: '2024-01-01', by: word }],
    actions: [{ id, title: 'Do', lifts: [id], owner: word }],
  });
  const audit = {
    audit: 1,
    title: 'A journey',
    brand: word,
    rubric: id,
    date: '2024-04-10',
    auditors: [word, 'li'],
    tags: [word],
    owner: word,
    touchpoints: [
      touchpoint(id, { [`${id}-1`]: { by: { [word]: 'met', li: 'partly' } }, other: 'met' }),
      touchpoint('till', { [`${id}-1`]: 'met', [id]: { rating: 'n/a' } }),
    ],
    waivers: [{ rule: 'evidence/stale', touchpoint: id, reason: 'Known', until: '2030-01-01' }],
    replies: [{ by: word, date: '2024-04-11', text: 'We know', touchpoint: id }],
    outcomes: [{ metric: word, date: '2024-04-10', value: 1 }],
  };
  const config = {
    channels: { till: 'The till' },
    owners: { li: 'Li' },
    metrics: { wait: 'Wait' },
    gates: { min_index: { brands: { [word]: 1 }, tags: { [word]: 1 }, audits: { [`${id}/${id}`]: 1 } } },
  };
  return openProject(
    { folder: 'audits' },
    {
      files: folderOf({
        'audits/config.yaml': stringify(config),
        [`audits/rubrics/${id}.yaml`]: stringify(rubric),
        [`audits/${id}/${id}.yaml`]: stringify(audit),
      }),
      repository: () => NO_REPOSITORY,
      digest: (text) => String(text.length),
      cache: () => NO_CACHE,
    },
  );
}

/** Everything the program says of it that a page, a table or a check is made of. */
function said(names: Names): string {
  const edition = project(names);
  const [journey] = edition.journeys;
  return JSON.stringify([
    edition.diagnostics,
    edition.report,
    journey?.written,
    touchpointsFile(edition, 'en'),
    siteBadge(edition, 'en'),
    knownCriteria(edition.rubrics).map((criterion) => explainCriterion(criterion, 'zh-CN')),
    journey && whatIfSheet(journey),
  ]);
}

const plain: Names = { id: 'constructos', word: 'plainWord' };

describe('a project that uses', () => {
  it.each<[string, Names]>([
    ['constructor for every id', { id: 'constructor', word: plain.word }],
    ...['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'length', 'name'].map(
      (word): [string, Names] => [`${word} for every name`, { id: plain.id, word }],
    ),
  ])('%s says the same as with a plain one', (_, names) => {
    const expected = said(plain).replaceAll(plain.id, names.id).replaceAll(plain.word, names.word);
    expect(said(names)).toBe(expected);
  });

  it('a plain one is sound, and scored', () => {
    const { diagnostics, report } = project(plain);
    expect(diagnostics).toEqual([]);
    expect(report.audits[0]?.touchpoints.map(({ level }) => level)).toEqual([0, 1]);
  });
});
