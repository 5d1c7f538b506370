#!/usr/bin/env node
// `npm create experience-audit [DIR]` is `experience-audit init [DIR]`: this package has nothing of its own.
process.argv.splice(2, 0, 'init');
await import(new URL('src/cli/start.mjs', import.meta.resolve('experience-audit/package.json')).href);
