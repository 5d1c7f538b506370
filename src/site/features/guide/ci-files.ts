import { ciFiles } from 'virtual:experience-audit/guide';

/** A CI file beside the pages of the guide in full, by its whole name; throws when it is not there. */
export function ciFile(name: string): string {
  const found = ciFiles.find(({ id }) => `${id}.yml` === name);
  if (!found) throw new RangeError(`no file ci/${name} beside the guide`);
  return found.text;
}
