import { z } from 'zod';
import type { Language } from '../../languages/language.ts';
import { fieldOf } from '../../model/field.ts';
import { COLOUR_PATTERN } from '../../model/theme.ts';
import { PHASES, STAGE_OF_PHASE, STAGES } from '../../model/vocabulary.ts';
import { filled } from '../explain/filled.ts';
import { isSchema, type JsonSchema } from './json-schema.ts';

/** What the schemas say of a check that is their own. */
const OWN_CHECK = z.object({
  code: z.string(),
  keys: z.array(z.string()).default([]),
  key: z.string().default(''),
  several: z.boolean().default(false),
});

/** What no word of zod's own says: held by the checks as far as JSON Schema can say it, and told in a reader's words. */
export function constrain(schema: z.core.$ZodType, json: JsonSchema, { diagnostics, fields }: Language): void {
  const { unique, takes } = fieldOf([schema]);
  if (unique && json.type === 'array') json.uniqueItems = true;
  if (takes === 'id' && json.type === 'string') json['patternErrorMessage'] = told(diagnostics, 'bad-id');
  if (takes === 'day' && json.type === 'string') {
    // Its pattern is exact, and has our words.
    delete json.format;
    json['patternErrorMessage'] = told(diagnostics, 'bad-date');
  }
  // It names what an editor puts in for a key that is not known yet.
  if (isSchema(json.propertyNames)) json.propertyNames = { title: fields.takes.id, ...json.propertyNames };
  for (const { code, keys, key, several } of ownChecks(schema)) {
    if (code === 'one-of') json[several ? 'anyOf' : 'oneOf'] = keys.map((one) => ({ required: [one] }));
    if (code === 'needs-keys') json['dependencies'] = { [key]: keys };
    if (code === 'empty-text' && json.type === 'object') json.minProperties = 1;
    else if (code === 'empty-text') json.pattern = '\\S';
    if (code === 'bad-colour') json.pattern = COLOUR_PATTERN.source;
    if (code === 'full-width-comma') json.pattern = '^[^，、]*[^，、\\s][^，、]*$';
  }
}

function ownChecks(schema: z.core.$ZodType): z.infer<typeof OWN_CHECK>[] {
  return (schema._zod.def.checks ?? []).flatMap(({ _zod: { def } }) => {
    const told = OWN_CHECK.safeParse('params' in def ? def.params : undefined);
    return told.success ? [told.data] : [];
  });
}

/** How an id and a day look where there is none yet to take one from. */
const LOOKS = { suggestedId: 'till-2', suggestedDate: '2024-04-10' };

function told(words: Language['diagnostics'], code: 'bad-id' | 'bad-date'): string {
  return filled(words.codes[code].fix, LOOKS);
}

/** Which phases each stage has; without a stage, all. */
export function phasesOfStages(): JsonSchema[] {
  const then = (phases: readonly string[]) => ({ properties: { phase: { enum: [...phases] } } });
  return [
    // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword.
    { if: { not: { required: ['stage'] } }, then: then(PHASES) },
    ...STAGES.map((stage) => ({
      if: { properties: { stage: { const: stage } }, required: ['stage'] },
      // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword.
      then: then(PHASES.filter((phase) => STAGE_OF_PHASE[phase] === stage)),
    })),
  ];
}
