#!/usr/bin/env node
// `npm create experience-audit [DIR]` is `experience-audit init [DIR]`: this package has nothing of its own.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

process.argv.splice(2, 0, 'init');
// Found in a way that a Node which is too old knows as well; the program then says so.
const program = createRequire(import.meta.url).resolve('experience-audit/package.json');
await import(new URL('src/cli/start.mjs', pathToFileURL(program)).href);
