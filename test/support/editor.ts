import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const SERVER = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
);

/** Where the cursor stands in a text: at this mark, which is taken out. */
const CURSOR = '▮';

interface Place {
  line: number;
  character: number;
}

interface Reported {
  uri: string;
  diagnostics: readonly { message: string; range: { start: Place; end: Place } }[];
}

interface Proposed {
  label: string;
  insertText?: string;
  documentation?: string | { value: string };
}

interface Proposal {
  writes: string;
  says: string;
}

/** An editor with the YAML language server that the editors of most people have. */
export interface Editor {
  /** What is proposed at the cursor, by its label: what it writes and what is said of it. */
  completions(file: string, text: string): Promise<ReadonlyMap<string, Proposal>>;
  /** What is shown at the cursor. */
  hover(file: string, text: string): Promise<string>;
  /** What is underlined: the text that is, with what is said of it. */
  squiggles(file: string, text: string): Promise<string[]>;
  close(): void;
}

/** Opens a folder in an editor that has these settings, as VS Code writes them. */
export async function openEditor(folder: string, settings: Readonly<Record<string, unknown>>): Promise<Editor> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const server = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const waiting = new Map<string, (told: Reported) => void>();
  const own = Object.entries(settings).map(([name, value]) => [name.replace(/^yaml\./, ''), value]);
  const yaml = {
    ...Object.fromEntries(own),
    completion: true,
    hover: true,
    validate: true,
    schemaStore: { enable: false },
  };
  server.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? yaml : {})),
  );
  server.onRequest('client/registerCapability', () => null);
  server.onNotification('textDocument/publishDiagnostics', (told: Reported) => waiting.get(told.uri)?.(told));
  server.listen();
  const root = pathToFileURL(folder).href;
  await server.sendRequest('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'project' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  await server.sendNotification('initialized', {});
  await server.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } });

  let version = 0;
  /** Opens a file anew, and waits until the server has looked at it. */
  const shown = async (file: string, marked: string) => {
    const at = marked.indexOf(CURSOR);
    const text = marked.replace(CURSOR, '');
    const before = marked.slice(0, Math.max(at, 0)).split('\n');
    const textDocument = { uri: pathToFileURL(join(folder, file)).href };
    version += 1;
    const looked = () => new Promise<Reported>((resolve) => waiting.set(textDocument.uri, resolve));
    const told = looked();
    await server.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'yaml', version, text },
    });
    const { diagnostics } = await told;
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const done = async () => {
      const wiped = looked();
      await server.sendNotification('textDocument/didClose', { textDocument });
      await wiped;
    };
    return { text, diagnostics, asked: { textDocument, position }, done };
  };
  return {
    async completions(file, text) {
      const { asked, done } = await shown(file, text);
      const { items } = await server.sendRequest<{ items: Proposed[] }>('textDocument/completion', asked);
      await done();
      return new Map(
        items.map(({ label, insertText = label, documentation = '' }) => [
          label,
          { writes: insertText, says: typeof documentation === 'string' ? documentation : documentation.value },
        ]),
      );
    },
    async hover(file, text) {
      const { asked, done } = await shown(file, text);
      const told = await server.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', asked);
      await done();
      return told?.contents.value ?? '';
    },
    async squiggles(file, marked) {
      const { text, diagnostics, done } = await shown(file, marked);
      await done();
      const lines = text.split('\n');
      const inOrder = diagnostics.toSorted((a, b) => a.range.start.line - b.range.start.line);
      return inOrder.map(({ message, range: { start, end } }) => {
        const under =
          start.line === end.line
            ? lines[start.line]?.slice(start.character, end.character)
            : lines[start.line]?.slice(start.character);
        return `${start.line + 1}:${start.character + 1} ${under}: ${message}`;
      });
    },
    close() {
      server.dispose();
      child.kill();
    },
  };
}
