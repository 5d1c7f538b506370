import { SCHEMA_KINDS, type SchemaKind, schemaAsJson } from '../../formats/schema/schema-as-json.ts';
import { onDisk } from '../../project/effects.ts';
import { openSchemaSource } from '../../project/open-schema-source.ts';
import { meantBy } from '../../report/meant-by.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { auditsFolder, layoutOf } from '../open.ts';
import { langOption } from '../options.ts';
import { tellDiagnostics } from '../say-diagnostics.ts';
import { writeSchemas } from '../schema-files.ts';

export const schema: Command = {
  name: 'schema',
  usage: `[${SCHEMA_KINDS.join('|')}] [--out DIR]`,
  words: [0, 1],
  options: { out: { type: 'string', value: 'DIR', help: 'schemaOut' } },
  run(call, terminal) {
    const kinds = kindsAsked(call.positionals[0]);
    const folder = auditsFolder(call, terminal);
    const { files } = onDisk(terminal.cwd, layoutOf(call, terminal));
    const isThere = files.list(folder) !== null && files.refused?.(folder)[0]?.name !== '';
    if (call.values['audits'] !== undefined && !isThere) throw new UsageError((words) => words.usage.noFolder(folder));
    const { source, diagnostics } = openSchemaSource(folder, { files });
    const locale = langOption(call) ?? source.config.locale;
    const texts = kinds.map((kind) => ({ kind, text: schemaAsJson(kind, source, locale) }));
    if (call.values['out'] !== undefined) writeSchemas(texts, call, terminal);
    else terminal.out(texts.length === 1 ? texts.map(({ text }) => text).join('') : together(texts));
    if (diagnostics.length > 0) tellDiagnostics(diagnostics, terminal, { goesOn: true });
    return diagnostics.length > 0 ? EXIT.usage : EXIT.fine;
  },
};

/** The kind of a word, all without one; throws a UsageError when there is no such kind. */
function kindsAsked(word: string | undefined): readonly SchemaKind[] {
  if (word === undefined) return SCHEMA_KINDS;
  const kinds = SCHEMA_KINDS.filter((kind) => kind === word);
  if (kinds.length > 0) return kinds;
  const near = meantBy(word, SCHEMA_KINDS);
  throw new UsageError((words) =>
    words.usage.noSchema(word, near === null ? words.possible(SCHEMA_KINDS) : words.didYouMean(near)),
  );
}

/** All of them as one value, by kind. */
function together(texts: readonly { kind: SchemaKind; text: string }[]): string {
  return `${JSON.stringify(Object.fromEntries(texts.map(({ kind, text }) => [kind, JSON.parse(text)])), null, 2)}\n`;
}
