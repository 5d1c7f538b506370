import type { Audit } from '../../model/audit.ts';
import type { Config } from '../../model/config.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Edition } from '../../report/edition.ts';
import { namesIn } from './names-in.ts';

/** What an editor may offer of a project. */
export interface SchemaSource {
  config: Config;
  /** The team's own rubrics; the standard one may be among them. */
  rubrics: readonly Rubric[];
  /** Rubrics there are files of that are not sound, by id: what they ask is not known. */
  unsound: readonly string[];
  /** Their names are offered again: channels, owners, tags and so on. */
  audits: readonly Audit[];
}

/** The same of an edition, as far as its audience may see it: of who may also be an auditor, the public sees the owners alone. */
export function sourceOf({ config, rubrics, journeys }: Edition): SchemaSource {
  const audits = journeys.map(({ written }) => written);
  const owning = new Set(audits.flatMap((audit) => namesIn(audit, 'owner')));
  const shown = Object.entries(config.owners).filter(([id]) => config.audience !== 'public' || owning.has(id));
  return { config: { ...config, owners: Object.fromEntries(shown) }, rubrics, unsound: [], audits };
}
