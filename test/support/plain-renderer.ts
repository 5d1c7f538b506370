import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rendered, Renderer } from '../../src/cli/renderer.ts';
import type { Audit } from '../../src/model/audit.ts';
import { EDITION_VARIABLE } from '../../src/project/current-edition.ts';
import type { Project } from '../../src/project/edition.ts';
import { localise } from '../../src/report/localise.ts';

/**
 * Renders in no time what the command line needs to see of a site: its overview and its audits, with their titles alone,
 * and the report. What real pages say is the business of the site's tests.
 */
export function plainRenderer(): Renderer {
  return rendererOf((env) => {
    const edition = JSON.parse(readFileSync(env[EDITION_VARIABLE] ?? '', 'utf8')) as Project & { audits: Audit[] };
    const { config, audits } = edition;
    const files = config.locales.flatMap((locale) => {
      const prefix = locale === config.locale ? '' : `${locale}/`;
      const titles = audits.map(({ id, title }) => [id, localise(title, locale, config.locale)] as const);
      return [
        [`${prefix}index.html`, page(titles.map(([, title]) => title).join(', '))] as const,
        ...titles.map(([id, title]) => [`${prefix}audits/${id}/index.html`, page(title)] as const),
      ];
    });
    for (const [path, text] of [...files, ['report.json', JSON.stringify(edition.report)]] as const) {
      const file = join(env['EXPERIENCE_AUDIT_OUT'] ?? '', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return { code: 0, by: null, said: '' };
  });
}

/** A renderer that ends as it is told to, and writes nothing. */
export function failingRenderer(rendered: Partial<Rendered>): Renderer {
  return rendererOf(() => ({ code: 1, by: null, said: '', ...rendered }));
}

function rendererOf(build: (env: Readonly<Record<string, string>>) => Rendered): Renderer {
  return { alone: (_, work) => work(), build: async (env) => build(env) };
}

function page(title: string): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
}
