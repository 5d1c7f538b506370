import { z } from 'zod';
import { inEachLanguage, LOCALES, type Locale } from '../languages/languages.ts';
import { field } from './field.ts';
import { gatesFile } from './gates.ts';
import type { NumberRange } from './number-ranges.ts';
import type { Rule } from './rule.ts';
import { id, listOf, namesSomebody, quantity } from './scalar.ts';
import { plain, text } from './text.ts';
import { theme } from './theme.ts';
import { AUDIENCES, SEGMENTS, SEVERITIES, STAGES } from './vocabulary.ts';

const severityOrOff = z.enum(['off', ...SEVERITIES]);

/** What may be set of each rule: `off`, a severity, or a map of severity and the rule's own numbers. */
export function ruleSettings(rules: readonly Rule[]) {
  const settings = rules.map((rule) => {
    const numbers = Object.keys(rule.numbers).map((name) => [name, within(rule.ranges?.[name]).optional()] as const);
    const full = z.strictObject({ severity: severityOrOff.optional(), ...Object.fromEntries(numbers) });
    return [rule.id, z.union([severityOrOff, full]).optional()] as const;
  });
  return field(z.strictObject(Object.fromEntries(settings)), { takes: 'rules' });
}

function within(range: NumberRange | undefined) {
  return range ? quantity.min(range.least).max(range.most) : quantity;
}

const made = new WeakMap<readonly Rule[], { locales: typeof LOCALES; schema: ReturnType<typeof schemaFor> }>();

/** The site's settings. Every setting has a default, so the file may be left out. Made once for the rules and languages there are. */
export function configFile(rules: readonly Rule[]) {
  const before = made.get(rules);
  if (before?.locales === LOCALES) return before.schema;
  const schema = schemaFor(rules);
  made.set(rules, { locales: LOCALES, schema });
  return schema;
}

function schemaFor(rules: readonly Rule[]) {
  return z
    .strictObject({
      title: text.default(inEachLanguage(({ site }) => site?.title)),
      locale: z.enum(LOCALES).default('en'),
      locales: listOf(z.enum(LOCALES)).min(1).optional(),
      guide: z.boolean().default(true),
      // It is published with every page.
      repository: field(z.url({ protocol: /^https?$/, abort: true }), { takes: 'address' })
        .refine((address) => !namesSomebody(address), { params: { code: 'address-with-name' } })
        .optional(),
      audience: z.enum(AUDIENCES).default('internal'),
      rules: ruleSettings(rules).default({}),
      gates: gatesFile(rules).default({}),
      theme: theme.default({}),
      channels: field(z.record(id, text), { refers: 'channel' }).default({}),
      owners: field(z.record(plain, text), { names: 'owner' }).default({}),
      metrics: field(z.record(id, text), { refers: 'metric' }).default({}),
      stages: field(z.partialRecord(z.enum(STAGES), text), { refers: 'stage' }).default({}),
      standings: field(z.partialRecord(z.enum(SEGMENTS), text), { refers: 'segment' }).default({}),
      levels: field(z.record(id, text), { refers: 'rung' }).default({}),
    })
    .refine(({ locale, locales = [locale] }) => locales.includes(locale), {
      path: ['locales'],
      params: { code: 'locale-missing' },
    });
}

/** The settings as they are written, with every default that the schema alone knows. */
type ConfigFile = z.infer<ReturnType<typeof configFile>>;

export interface Config extends ConfigFile {
  locales: Locale[];
}

/** The settings a site is made by: written in its locale, unless it says more. */
export function configOf(written: ConfigFile): Config {
  return { ...written, locales: written.locales ?? [written.locale] };
}
