import { become, isSchema, type JsonSchema, type KnownName, oneOfNames, saying } from './json-schema.ts';

/** A map whose keys are these names and no others. */
export function keyedBy(names: readonly KnownName[], value: JsonSchema): JsonSchema {
  const said = names.map(({ id, meaning }) => [id, meaning === '' ? value : saying({ description: meaning }, value)]);
  return { type: 'object', properties: Object.fromEntries(said), additionalProperties: false };
}

/** One of these names, or whatever else a schema allows. */
export function orOneOf(names: readonly KnownName[], schema: JsonSchema): JsonSchema {
  return names.length === 0 ? schema : { anyOf: [oneOfNames(names), schema] };
}

/** Lets a schema of a name, of a list of names or of a map by names offer those that are known. */
export function offerNames(schema: JsonSchema, names: readonly KnownName[]): void {
  const { type, items, additionalProperties } = schema;
  if (type === 'array' && isSchema(items)) schema.items = orOneOf(names, items);
  else if (type === 'object' && isSchema(additionalProperties))
    schema.properties = { ...keyedBy(names, additionalProperties).properties };
  else become(schema, orOneOf(names, { ...schema }));
}
