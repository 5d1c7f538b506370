import type { ReadAudit } from '../intake/read-audit-file.ts';
import { readAudits } from '../intake/read-audits.ts';
import { RULES } from '../lenses/rulebook.ts';
import { auditFile } from '../model/audit.ts';
import type { GoingPublic, PublicItem, PublicKind } from '../model/going-public.ts';
import { placeOf, placesFrom, type SchemaPlace } from '../model/schema-walk.ts';
import { isRoleIn, type Roles, withheldIn } from '../report/for-audience.ts';
import type { Effects } from './effects.ts';

/** What of the audits a site for the public leaves out, and which names it shows, from the top of each file. */
export function goingPublic(folder: string, only: (file: string) => boolean, { files }: Effects): GoingPublic {
  const { audits, config } = readAudits({ files, folder, rules: RULES });
  const found = audits.filter(({ audit }) => only(audit.file)).map((read) => itemsOf(read, config.owners));
  return { out: found.flatMap(({ out }) => out), shown: found.flatMap(({ shown }) => shown) };
}

function itemsOf({ audit, locate }: ReadAudit, roles: Roles): GoingPublic {
  const isWithheld = withheldIn(audit, roles);
  const places = placesFrom(placeOf(auditFile, audit));
  const item = ({ path, value, field }: SchemaPlace, kind: PublicKind): PublicItem => ({
    kind,
    name: field.names ? namesIn(value) : null,
    file: audit.file,
    ...locate(path),
  });
  // What lies in something that is left out goes with it.
  const isOut = ({ path, field, value }: SchemaPlace) => {
    if (path.at(-1) === 'visibility' || (Array.isArray(value) && field.names === undefined)) return false;
    const above = path.slice(0, typeof path.at(-1) === 'number' ? -2 : -1);
    return (field.names === 'auditor' || isWithheld(path)) && !isWithheld(above);
  };
  return {
    out: places.filter(isOut).flatMap((place) => {
      const kind = kindOf(place);
      return kind === null ? [] : [item(place, kind)];
    }),
    shown: places
      .filter(({ field, value, path }) => field.names === 'owner' && !isWithheld(path) && isRoleIn(audit, roles, value))
      .map((place) => item(place, 'owners')),
  };
}

function kindOf({ path, field }: SchemaPlace): PublicKind | null {
  if (field.names !== undefined) return field.names === 'auditor' ? 'auditors' : 'owners';
  const keys = path.filter((part) => typeof part === 'string');
  if (path.includes('ratings')) return 'notes';
  const kind = keys.at(-1);
  return kind === 'notes' || kind === 'evidence' || kind === 'links' || kind === 'actions' ? kind : null;
}

/** The names that a value holds: of a list its entries, of a map its keys. */
function namesIn(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' && value !== null ? Object.keys(value).join(', ') : String(value);
}
