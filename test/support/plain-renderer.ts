import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rendered, Renderer } from '../../src/cli/renderer.ts';
import type { Audit } from '../../src/model/audit.ts';
import type { Project } from '../../src/project/project.ts';
import type { Rendering } from '../../src/project/site-settings.ts';
import { localise } from '../../src/report/localise.ts';

/** What a build hands on to the site: what was written stands apart. */
type HandedOn = Omit<Project, 'journeys'> & { audits: readonly Audit[] };

/**
 * Renders in no time what the command line needs to see of a site: its overview and its audits, with their titles alone,
 * and the report. What real pages say is the business of the site's tests.
 */
export function plainRenderer(): Renderer {
  return rendererOf(writePlainly);
}

/** The same, with the editions that were handed to it. */
export function overheard(): { editions: HandedOn[]; renderer: Renderer } {
  const editions: HandedOn[] = [];
  return {
    editions,
    renderer: rendererOf((rendering) => {
      editions.push(editionIn(rendering));
      return writePlainly(rendering);
    }),
  };
}

/** A renderer that ends as it is told to, and writes nothing. */
export function failingRenderer(rendered: Partial<Rendered>): Renderer {
  return rendererOf(() => ({ code: 1, by: null, said: '', ...rendered }));
}

function rendererOf(build: (rendering: Rendering) => Rendered): Renderer {
  return async (rendering) => build(rendering);
}

function editionIn({ settings }: Rendering): HandedOn {
  return JSON.parse(readFileSync(settings.handedOn ?? '', 'utf8')) as HandedOn;
}

function writePlainly(rendering: Rendering): Rendered {
  const edition = editionIn(rendering);
  const { config, audits } = edition;
  const base = (rendering.base ?? '/').replace(/\/?$/, '/');
  const page = (title: string) => pageOf(title, base);
  const files = config.locales.flatMap((locale): [path: string, text: string][] => {
    const prefix = locale === config.locale ? '' : `${locale}/`;
    const titles = audits.map(({ id, title }) => [id, localise(title, locale, config.locale)] as const);
    return [
      [`${prefix}index.html`, page(titles.map(([, title]) => title).join(', '))],
      ...titles.map(([id, title]): [string, string] => [`${prefix}audits/${id}/index.html`, page(title)]),
    ];
  });
  files.push(['404.html', page('')], ['lenses/index.html', page('')]);
  if (edition.frozen.length > 0)
    files.push(['editions/index.html', page(edition.frozen.map(({ name }) => name).join(', '))]);
  files.push(['report.json', JSON.stringify(edition.report)]);
  for (const [path, text] of files) {
    const file = join(rendering.out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { code: 0, by: null, said: '' };
}

function pageOf(title: string, base: string): string {
  const body = `<h1>${title}</h1><p><a href="${base}guide/">Guide</a></p>`;
  return `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
}
