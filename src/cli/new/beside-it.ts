import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { explainDiagnostic } from '../../formats/explain/explain-diagnostic.ts';
import type { Locale } from '../../languages/languages.ts';
import type { Audit } from '../../model/audit.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Rubric } from '../../model/rubric.ts';
import { DIMENSIONS } from '../../model/vocabulary.ts';
import type { Project } from '../../project/project.ts';
import { type Call, type Terminal, UsageError } from '../command.ts';
import { auditsFolder, openAsked } from '../open.ts';
import { langOption, textOption } from '../options.ts';

/** What a new audit takes from those that are there. */
export interface BesideIt {
  /** The audit it goes on from. */
  earlier: Audit | null;
  /** What its brand is called in other audits of the folder. */
  brand: Audit['brand'] | undefined;
  /** What it is scored with; `null` for the standard one. */
  rubric: Rubric | null;
  locale: Locale;
}

/** Looks around among the audits; diagnostics where what is asked for is not sound. Throws a UsageError where it is not there. */
export function lookBeside(file: string, call: Call, terminal: Terminal): BesideIt | readonly Diagnostic[] {
  const folder = auditsFolder(call, terminal);
  const from = textOption(call, 'from', '');
  const named = { ...call, positionals: from === '' ? [] : [from] };
  const { edition } = openAsked(named, terminal, { audience: 'internal' });
  const { journeys, diagnostics, config } = edition;
  const [first, second] = journeys;
  if (from !== '' && diagnostics.length > 0) return diagnostics;
  if (from !== '' && second) throw new UsageError((words) => words.usage.noAudit(from, second.id, folder));
  const earlier = from === '' ? null : (first?.written ?? null);
  const wanted = textOption(call, 'rubric', earlier?.rubric ?? 'standard');
  const rubric = edition.rubrics.find(({ id }) => id === wanted);
  const broken = diagnostics.filter(({ file: at }) => at.startsWith(`${folder}/rubrics/`));
  if (!rubric && wanted !== 'standard') {
    if (broken.length > 0) return broken;
    throw noRubric(wanted, edition, terminal);
  }
  const brand = file.slice(folder.length + 1, file.lastIndexOf('/'));
  const isSettled = existsSync(join(terminal.cwd, folder, 'config.yaml'));
  return {
    earlier,
    brand: journeys.find(({ id }) => id.startsWith(`${brand}/`))?.written.brand,
    rubric: wanted === 'standard' ? null : (rubric ?? null),
    locale: langOption(call) ?? (isSettled ? config.locale : terminal.locale),
  };
}

function noRubric(value: string, { rubrics }: Project, { locale }: Pick<Terminal, 'locale'>): UsageError {
  const known = ['standard', ...rubrics.flatMap(({ id }) => (id === 'standard' ? [] : [id]))];
  const where = { file: '', line: 1, column: 1, length: 0, excerpt: [] };
  return new UsageError(() => explainDiagnostic({ code: 'unknown-rubric', data: { value, known }, ...where }, locale));
}

/** What stays of an audit when its journey is looked at again: who and what it is about, and nothing of what was seen. */
export function carriedOver(audit: Audit): Pick<Audit, 'title' | 'brand' | 'touchpoints'> & Partial<Audit> {
  const { title, brand, journey, owner, persona, tags, stages } = audit;
  const head = { title, brand, ...(journey && { journey }), ...(owner && { owner }), ...(persona && { persona }) };
  const touchpoints = audit.touchpoints.map((touchpoint) => {
    const { ratings, expectation, promises, measures, evidence, actions, notes, ...kept } = touchpoint;
    const { feels, memory, emotion, variants, ...step } = kept;
    const names = (variants ?? []).map((variant) =>
      Object.fromEntries(DIMENSIONS.flatMap((key) => (variant[key] === undefined ? [] : [[key, variant[key]]]))),
    );
    return { ...step, ...(names.length > 0 && { variants: names }) };
  });
  return { ...head, ...(tags && { tags }), ...(stages && { stages }), touchpoints };
}
