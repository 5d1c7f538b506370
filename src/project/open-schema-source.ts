import type { SchemaSource } from '../formats/schema/schema-source.ts';
import { withTexts } from '../intake/files.ts';
import { type Intake, isRubric, readAudits } from '../intake/read-audits.ts';
import { isConfig } from '../intake/strays.ts';
import { stem } from '../intake/yaml-file.ts';
import { RULES } from '../lenses/rulebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { ID_PATTERN } from '../model/scalar.ts';
import type { Effects } from './effects.ts';

/**
 * What an editor may offer in a folder of audits, as far as it can be read, with what is wrong with its config and its
 * rubrics; a half-written audit is what editors are for. Where there is no folder yet, nothing is wrong. What is `written`
 * counts as there already.
 */
export function openSchemaSource(
  folder: string,
  { files: onDisk }: Pick<Effects, 'files'>,
  written: readonly { path: string; text: string }[] = [],
): { source: SchemaSource; diagnostics: readonly Diagnostic[] } {
  const files = withTexts(onDisk, written);
  const intake = readAudits({ files, folder, rules: RULES });
  const below = (file: string) => file.slice(folder.length + 1);
  return {
    source: sourceFrom(intake, files.list(folder) ?? []),
    diagnostics: intake.diagnostics.filter(({ file }) => isConfig(below(file)) || isRubric(below(file))),
  };
}

/** The same of a folder that was read; `names` are its files. */
export function sourceFrom({ config, rubrics, audits }: Intake, names: readonly string[]): SchemaSource {
  const ids = names.filter(isRubric).map((name) => stem(name.replace(/^rubrics\//, '')));
  return {
    config,
    rubrics: [...rubrics.values()],
    unsound: ids.filter((name) => ID_PATTERN.test(name) && !rubrics.has(name)),
    audits: audits.map(({ audit }) => audit),
  };
}
