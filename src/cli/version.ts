import { readFileSync } from 'node:fs';

interface OwnPackage {
  version: string;
  engines: { node: string };
}

/** The version of this program, and the Node that it asks for. */
export const {
  version: VERSION,
  engines: { node: ENGINE },
} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as OwnPackage;
