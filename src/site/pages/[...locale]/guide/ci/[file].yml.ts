import { ciFiles } from 'virtual:experience-audit/guide';
import type { APIContext } from 'astro';
import { ciFile } from '../../../../features/guide/ci-files.ts';
import { hasGuide } from '../../../../features/guide/guide.ts';
import { localeRoutes } from '../../../../reader.ts';

export function getStaticPaths() {
  return (hasGuide() ? localeRoutes() : []).flatMap(({ params }) =>
    ciFiles.map(({ id: file }) => ({ params: { ...params, file } })),
  );
}

/** A CI file to save, below the page of the guide that shows it: a link is the same in every language. */
export function GET({ params }: APIContext): Response {
  return new Response(ciFile(`${params['file']}.yml`), { headers: { 'content-type': 'text/yaml; charset=utf-8' } });
}
