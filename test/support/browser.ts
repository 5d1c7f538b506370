import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache', 'chromium');
const require = createRequire(import.meta.url);

/** Where a browser can be installed, in the order in which they are tried. */
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** How to launch a real browser: CHROME_PATH, else the bundled Chromium, else an installed one. Throws when there is none. */
export async function browserOptions(): Promise<LaunchOptions> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) {
    accessSync(named, constants.X_OK);
    return { executablePath: named };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  const installed = INSTALLED.find((path) => existsSync(path));
  if (!installed)
    throw new Error('There is no browser to test with. Fix: install Chrome or Chromium, or set CHROME_PATH.');
  return { executablePath: installed };
}

/** The same browser for the program, in the words of an environment. */
export async function chromeOfTests(): Promise<Record<string, string>> {
  const { executablePath, env } = await browserOptions();
  return { ...(env as Record<string, string> | undefined), CHROME_PATH: executablePath ?? '' };
}

/** The Chromium that comes as a package, unpacked once per version, with fonts that have Chinese. */
async function bundled(): Promise<LaunchOptions> {
  const home = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, version);
  if (!existsSync(folder)) await unpack(home, folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacks beside and renames, so that two processes at once, or a broken run, leave nothing half done. */
async function unpack(home: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const tempDir = `${folder}.${process.pid}`;
  mkdirSync(tempDir, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = tempDir;
  try {
    for (const file of ['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br'])
      await inflate(join(home, 'bin', file));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await writeFonts(join(tempDir, 'chinese'));
  writeFileSync(join(tempDir, 'fonts.conf'), fontConfig(folder));
  try {
    renameSync(tempDir, folder);
  } catch (error) {
    rmSync(tempDir, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The system fonts of a test browser know no Chinese, and fontconfig reads no WOFF2: so the web fonts as TTF. */
async function writeFonts(folder: string): Promise<void> {
  const { decompress } = require('wawoff2') as { decompress(data: Uint8Array): Promise<Uint8Array> };
  mkdirSync(folder, { recursive: true });
  for (const name of ['noto-sans-sc', 'noto-sans-tc']) {
    const files = join(dirname(require.resolve(`@fontsource-variable/${name}/package.json`)), 'files');
    for (const file of readdirSync(files).filter((one) => one.endsWith('-wght-normal.woff2'))) {
      const ttf = await decompress(readFileSync(join(files, file)));
      writeFileSync(join(folder, file.replace(/woff2$/, 'ttf')), ttf);
    }
  }
}

function fontConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>${folder}/chinese</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}
