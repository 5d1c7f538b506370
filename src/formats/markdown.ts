const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Where a name, an issue or an address begins that would become a mention or a link. */
const CALLS = /[@#]|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi;

/** Text as it is, whatever signs it holds: no markup, no HTML, and nobody and no issue is mentioned. On one line. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]|~$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, '\\$&')
    .replace(/[<>&]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(CALLS, '$&<!-- -->')
    .replace(/^(\d*)(?=(?<=\d)[.)](?:\s|$)|(?<!\d)[-+](?:\s|$))/, '$1\\');
}

/** An id or a path; as text where it holds the sign that ends code. */
export function markdownCode(text: string): string {
  return /[`\n|]/.test(text) ? markdownText(text) : `\`${text}\``;
}

/** Lines as they stand, fenced by more backticks than they hold. */
export function markdownBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

export function markdownLink(label: string, url: string | null): string {
  return url === null ? label : `[${label}](<${url}>)`;
}

/** Text within a tag, where Markdown is not read; nobody and no issue is mentioned there, either. */
export function htmlText(text: string): string {
  return text
    .replace(/[<>&]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .replace(CALLS, '$&<!-- -->');
}

/** What can be opened, under a line that is always seen. `summary` is HTML. */
export function markdownDetails(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
