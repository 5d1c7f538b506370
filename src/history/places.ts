/**
 * Where files of the audits lie in the repository: a folder with all in it, or a single file. Paths are those from the
 * repository's top on, names those from the folder of audits on; `/` between, empty at the top.
 */
export interface FolderPlace {
  path: string;
  /** The name that `path` has among the audits. */
  as: string;
  isFile: boolean;
  /** The folder of audits that it belongs to. */
  folder: string;
}

/** A file that is not as it was, by its paths; `null` where it is not there. */
export interface PathChange {
  before: string | null;
  after: string | null;
}

/** A file that may have come from outside, by its paths, and the name it has now. */
export interface Arrival {
  before: string;
  after: string;
  name: string;
}

/** What is to be known of two states to tell where the audits of the later one lay in the earlier. */
export interface Between {
  /** Over the whole repository, with what git takes for one file. */
  changes: readonly PathChange[];
  /** Tells whether a file then and one of now can hold one journey, of these. */
  judge(all: readonly Arrival[]): (one: Arrival) => boolean;
  /** The YAML files that a folder held in the earlier state, hidden ones aside. */
  held(folder: string): readonly string[];
}

/** The name of a path; `null` when it is no file of the audits. */
export function nameIn(places: readonly FolderPlace[], path: string): string | null {
  for (const place of places) {
    if (place.isFile && path === place.path) return place.as;
    const rest = place.isFile ? null : below(place.path, path);
    if (rest !== null) return joined(place.as, rest);
  }
  return null;
}

/** The paths that a file of a name can have, the first that there is being meant. */
export function pathsOf(places: readonly FolderPlace[], name: string): string[] {
  return places.flatMap(({ path, as, isFile }) => {
    if (isFile) return name === as ? path : [];
    const rest = below(as, name);
    return rest === null ? [] : joined(path, rest);
  });
}

/**
 * Where else the audits lay in the earlier of two states, `places` being where they lie in the later. A folder that was
 * moved as a whole lay there with all it held. Where audits stayed there, or were here before, only what came is meant,
 * with the rubrics that may measure it. A look-alike of another brand shows nothing.
 */
export function earlierPlaces(places: readonly FolderPlace[], between: Between): FolderPlace[] {
  const all = arrivals(places, between.changes);
  if (all.length === 0) return [];
  const isOne = between.judge(all);
  const exact = all.flatMap(({ before, name }) => folderAbove(before, name) ?? []);
  const folders = Map.groupBy(all, ({ before, name }) => {
    const known = exact.filter((folder) => below(folder, before) !== null).sort((a, b) => b.length - a.length)[0];
    return folderAbove(before, name) ?? known ?? before.split('/').slice(0, -name.split('/').length).join('/');
  });
  const isBegun = places.some(({ path, isFile }) => isFile || between.held(path).some((one) => isAuditOf(path, one)));
  const whole = new Map(
    [...folders].filter(([folder, files]) => {
      const isSure = folders.size === 1 || exact.includes(folder);
      const holdsThem = places.some(({ path }) => folder === '' || below(folder, path) !== null);
      return !isBegun && isSure && !holdsThem && !isStillThere(folder, between) && files.some(isOne);
    }),
  );
  const told = new Set([...whole.values()].flatMap((files) => files.map(({ name }) => name)));
  const named = new Set<string>();
  return [...folders].flatMap(([folder, files]): FolderPlace[] => {
    if (whole.has(folder)) return [{ path: folder, as: '', isFile: false, folder }];
    const came = files.filter((file) => !told.has(file.name) && isOne(file));
    for (const { name } of came) told.add(name);
    const single = came.map(({ before, name }): FolderPlace => {
      const own = below(folder, before) ?? name;
      const isTaken =
        named.has(own) || pathsOf(places, own).some((path) => between.held(parentOf(path)).includes(path));
      named.add(own);
      return { path: before, as: isTaken ? name : own, isFile: true, folder };
    });
    const rubrics = { path: joined(folder, 'rubrics'), as: 'rubrics', isFile: false, folder };
    return single.length > 0 ? [...single, rubrics] : [];
  });
}

/** The folders among places that are not among others. */
export function foldersBefore(places: readonly FolderPlace[], others: readonly FolderPlace[]): string[] {
  const known = new Set(others.map(({ folder }) => folder));
  return [...new Set(places.map(({ folder }) => folder))].filter((folder) => !known.has(folder)).sort();
}

/** What may have come: the one file gone elsewhere that bears, in its folder, a new one's name; what git takes for one with it. */
function arrivals(places: readonly FolderPlace[], changes: readonly PathChange[]): Arrival[] {
  const left = changes.flatMap(({ before, after }) =>
    before === null || before === after || nameIn(places, before) !== null ? [] : before,
  );
  return changes.flatMap(({ before, after }): Arrival[] => {
    const name = after === null ? null : nameIn(places, after);
    if (after === null || name === null || before === after || !isAudit(name)) return [];
    if (before !== null && nameIn(places, before) !== null) return [];
    const namesakes = left.filter((path) => folderAbove(path, name) !== null);
    const all = new Set([...(namesakes.length === 1 ? namesakes : []), ...(before === null ? [] : [before])]);
    return [...all].map((was) => ({ before: was, after, name }));
  });
}

/** Whether a folder of the earlier state holds audits in the later one, too. */
function isStillThere(folder: string, { changes, held }: Between): boolean {
  const holds = (path: string | null) => path !== null && isAuditOf(folder, path);
  const left = new Set(changes.flatMap(({ before, after }) => (before === after ? [] : before)));
  return (
    held(folder).some((path) => holds(path) && !left.has(path)) ||
    changes.some(({ before, after }) => before !== after && holds(after))
  );
}

function isAuditOf(folder: string, path: string): boolean {
  return isAudit(below(folder, path) ?? '');
}

function isAudit(name: string): boolean {
  return name.endsWith('.yaml') && name !== 'config.yaml' && below('rubrics', name) === null;
}

function parentOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** The folder from which on a path has a name. */
function folderAbove(path: string, name: string): string | null {
  if (path === name) return '';
  return path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : null;
}

/** What a path has beyond a folder; `null` outside it. */
function below(folder: string, path: string): string | null {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

function joined(folder: string, rest: string): string {
  return folder === '' ? rest : `${folder}/${rest}`;
}
