import { z } from 'zod';

/** What a name in a file may be of. */
export type Referred =
  | 'criterion'
  | 'relationship-criterion'
  | 'level'
  | 'rubric'
  | 'channel'
  | 'rung'
  | 'segment'
  | 'stage'
  | 'metric'
  | 'tag'
  | 'brand'
  | 'audit';

/** What readers of the schema need to know of a field beside its type. */
export interface Field {
  /** What it takes, where its type does not say: text in one language or several, or a scalar or map of a form of its own. */
  takes?: 'text' | 'line' | 'id' | 'day' | 'address' | 'file' | 'colour' | 'rule' | 'rules' | 'budgets';
  /** Whose name it holds. To the public an auditor's never goes out, an owner's only when it is a role. */
  names?: 'auditor' | 'owner';
  /** What else of the project it names; of a map, what its keys name. */
  refers?: Referred;
  /** Nothing stands in it twice. */
  unique?: true;
  /** It counts in the figures: it stays when the rest of its object is internal. */
  counts?: true;
  /** It holds words that somebody may look for. */
  words?: boolean;
  /** What has changed when it has: what was shown, or what is done about it; else what there is, or what people judge or say. */
  change?: 'evidence' | 'actions';
}

/** A refined or otherwise derived schema has what its origin has, unless it says otherwise itself. */
const FIELDS = z.registry<Field>();

/** The same schema as a field of its own kind. */
export function field<T extends z.ZodType>(schema: T, said: Field): T {
  const own = schema.clone();
  FIELDS.add(own, said);
  return own;
}

/** What is told of a field by the layers of its schema; the outer one tells last. */
export function fieldOf(layers: readonly z.core.$ZodType[]): Field {
  return Object.assign({}, ...layers.toReversed().map((layer) => FIELDS.get(layer)));
}
