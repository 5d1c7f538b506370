import type { Wire } from '../run-child.ts';

/** What Chrome's debugging pipe carries, a message between two zero bytes. */
interface Message {
  id?: number;
  method?: string;
  result?: Readonly<Record<string, unknown>>;
  error?: { message: string };
}

interface Chrome {
  /** Sends a command, to a page when its session is given, and waits for the answer. Rejects when Chrome refuses. */
  ask(method: string, params: object, sessionId?: string): Promise<Readonly<Record<string, unknown>>>;
  /** Waits until something happens. */
  heard(method: string): Promise<void>;
}

/** How to speak with Chrome over the pipes it is given; the same for every Chrome since 2019. */
export const PIPE_FLAGS = ['--headless', '--remote-debugging-pipe'];

/** Has a Chrome that was started with PIPE_FLAGS print the page at an address, with the page's own paper size, and end. */
export async function chromePdf(wire: Wire, address: string): Promise<Uint8Array> {
  const chrome = speakOver(wire);
  const { targetId } = await chrome.ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await chrome.ask('Target.attachToTarget', { targetId, flatten: true });
  const page = String(sessionId);
  await chrome.ask('Page.enable', {}, page);
  const loaded = chrome.heard('Page.loadEventFired');
  const { errorText } = await chrome.ask('Page.navigate', { url: address }, page);
  if (errorText) throw new Error(String(errorText));
  await loaded;
  const options = {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  const { data } = await chrome.ask('Page.printToPDF', options, page);
  // It may be gone before it answers.
  chrome.ask('Browser.close', {}).catch(() => {});
  return Buffer.from(String(data), 'base64');
}

function speakOver({ send, receive }: Wire): Chrome {
  const answers = new Map<number, (message: Message) => void>();
  const events = new Map<string, () => void>();
  let unread = '';
  receive.setEncoding('utf8').on('data', (text: string) => {
    const messages = (unread + text).split('\0');
    unread = messages.pop() ?? '';
    for (const message of messages.map((json) => JSON.parse(json) as Message)) {
      if (message.id !== undefined) answers.get(message.id)?.(message);
      else events.get(message.method ?? '')?.();
    }
  });
  let asked = 0;
  return {
    ask: (method, params, sessionId) =>
      new Promise((done, fail) => {
        asked += 1;
        answers.set(asked, ({ result = {}, error }) => (error ? fail(new Error(error.message)) : done(result)));
        send.write(`${JSON.stringify({ id: asked, method, params, sessionId })}\0`);
      }),
    heard: (method) => new Promise((done) => events.set(method, done)),
  };
}
