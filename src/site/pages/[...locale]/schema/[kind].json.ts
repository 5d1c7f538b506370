import type { APIContext, InferGetStaticPropsType } from 'astro';
import { SCHEMA_KINDS, schemaAsJson } from '../../../../formats/schema/schema-as-json.ts';
import { sourceOf } from '../../../../formats/schema/schema-source.ts';
import { localeRoutes } from '../../../reader.ts';

export function getStaticPaths() {
  return localeRoutes().flatMap(({ params }) =>
    SCHEMA_KINDS.map((kind) => ({ params: { ...params, kind }, props: { kind } })),
  );
}

/** The JSON Schema that helps to write a file of a kind, in the reader's language. */
export function GET({ locals, props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Response {
  const { edition, locale } = locals.reader;
  return new Response(schemaAsJson(props.kind, sourceOf(edition), locale), {
    headers: { 'content-type': 'application/json' },
  });
}
