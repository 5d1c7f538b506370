import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = `${process.env['EXPERIENCE_AUDIT_CONTENT'] ?? './content'}/ci`;

/** The names of the CI files that lie beside the pages of the guide; none where a team's own guide has no such folder. */
export function ciFiles(): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** One of them in full; throws, with its place, when it is not there. */
export function ciFile(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8');
}
