#!/usr/bin/env node
// Plain JavaScript, so that a Node that is too old still gets a plain answer instead of a syntax error.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const sources = new URL('./main.ts', import.meta.url);
/** The package that is published holds the program compiled. */
const main = existsSync(sources) ? sources : new URL('../../lib/cli/main.js', import.meta.url);

if (major < 22 || (major === 22 && minor < 12)) {
  const own = 'on Linux x64 run it through npm ("npm run experience-audit"), which brings its own Node; elsewhere ';
  process.stderr.write(
    `experience-audit needs Node 22.12 or newer; this is Node ${process.versions.node}.\n` +
      `Fix: ${main === sources ? own : ''}install a newer Node from https://nodejs.org.\n`,
  );
  process.exitCode = 2;
} else if (!isSomewhere()) {
  process.stderr.write(
    'experience-audit runs in a folder, and the one it was started in is gone.\nFix: change to a folder that is there, and run it again.\n',
  );
  process.exitCode = 2;
} else if (process.features.typescript || main !== sources) {
  // Half of a short run is reading the program; the second run finds it compiled.
  module.enableCompileCache();
  await import(main.href);
} else {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, fileURLToPath(main), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}

function isSomewhere() {
  try {
    return process.cwd() !== '';
  } catch {
    return false;
  }
}
