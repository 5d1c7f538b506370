import { z } from 'zod';
import { type Locale, wordsOf } from '../../languages/languages.ts';
import { RULES } from '../../lenses/rulebook.ts';
import { ruleSettings } from '../../model/config.ts';
import { ownValue } from '../../model/own-value.ts';
import { explainRule } from '../explain/explain.ts';
import { isSchema, type JsonSchema, type KnownName, saying } from './json-schema.ts';

/** Every rule with what it finds. */
export function ruleNames(locale: Locale): KnownName[] {
  return RULES.map(({ id }) => {
    const { name, means } = wordsOf(locale).rules[id];
    return { id, meaning: `${name}\n\n${means}` };
  });
}

/** What rules may be set to, each with what it means, its severity and its numbers unless set. */
export function rulesSchema(locale: Locale): JsonSchema {
  const { type, properties, additionalProperties } = z.toJSONSchema(ruleSettings(RULES), { target: 'draft-7' });
  const said = RULES.map((rule) => {
    const setting = ownValue(properties ?? {}, rule.id);
    if (!isSchema(setting)) return [rule.id, true] as const;
    const [severity, full] = (setting.anyOf ?? []).filter(isSchema);
    const keys = Object.entries(full?.properties ?? {}).map(([key, value]) => [
      key,
      { ...(isSchema(value) && value), default: ownValue(rule.numbers, key) ?? rule.severity },
    ]);
    const forms = [severity ?? true, { ...full, properties: Object.fromEntries(keys) }];
    return [
      rule.id,
      { description: explainRule(rule, { locale }).trim(), default: rule.severity, anyOf: forms },
    ] as const;
  });
  return { type, properties: Object.fromEntries(said), additionalProperties };
}

/** Says beside each rule of a map by rules what it is called. */
export function nameRules(map: JsonSchema, locale: Locale): void {
  const named = RULES.map(({ id }) => {
    const value = ownValue(map.properties ?? {}, id);
    return [id, isSchema(value) ? saying({ description: wordsOf(locale).rules[id].name }, value) : true];
  });
  map.properties = Object.fromEntries(named);
}
