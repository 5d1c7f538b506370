import { pageFacts } from './page-facts.ts';

/** Named after their content, or a list of what is: they differ whenever anything does. */
const FINGERPRINTED = /^(_astro\/|pagefind\/|built-files\.json$)/;

type Build = ReadonlyMap<string, Buffer>;

/**
 * How a build differs from the one before, a sentence each: a page by its text, links and addresses, any other file by
 * its bytes. Markup, classes and white space may change.
 */
export function buildDifferences(before: Build, after: Build): string[] {
  const files = [...new Set([...before.keys(), ...after.keys()])].filter((file) => !FINGERPRINTED.test(file)).sort();
  return files.flatMap((file) => {
    const [was, is] = [before.get(file), after.get(file)];
    if (was === undefined) return [`${file}: new`];
    if (is === undefined) return [`${file}: gone`];
    if (was.equals(is)) return [];
    return file.endsWith('.html') ? pageDifferences(file, String(was), String(is)) : [`${file}: other bytes`];
  });
}

function pageDifferences(file: string, before: string, after: string): string[] {
  const [was, is] = [pageFacts(before), pageFacts(after)];
  return [
    ...differs(`${file}: text`, [...was.text], [...is.text], 60, ''),
    ...differs(`${file}: links`, was.links, is.links, 2, ' '),
    ...differs(`${file}: addresses`, was.addresses, is.addresses, 2, ' '),
  ];
}

/** The first place where two rows of parts go apart, with a little of what follows. */
function differs(what: string, was: string[], is: string[], count: number, between: string): string[] {
  const longer = was.length > is.length ? was : is;
  const at = longer.findIndex((_, place) => was[place] !== is[place]);
  const from = (parts: string[]) => parts.slice(at, at + count).join(between);
  return at < 0 ? [] : [`${what} “${from(was)}” → “${from(is)}”`];
}
