import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = `${process.env['EXPERIENCE_AUDIT_CONTENT'] ?? './content'}/ci`;

/** The CI files beside the pages of the guide, without their `.yml`; none where a team's own guide has no such folder. */
export function ciFiles(): string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.flatMap((name) => /^(.+)\.yml$/.exec(name)?.[1] ?? []);
}

/** One of them in full, by its whole name; throws, with its place, when it is not there. */
export function ciFile(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8');
}
