import { describe, expect, it } from 'vitest';
import { findChrome } from '../../src/cli/paper/chrome.ts';

describe('the Chrome of a machine', () => {
  it.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['linux', { PATH: '/usr/bin' }, '/opt/google/chrome/chrome'],
    ['darwin', { PATH: '/usr/bin' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { Path: 'C:\\bin;D:\\tools' }, 'D:\\tools\\chromium.exe'],
    [
      'win32',
      { PATH: 'C:\\bin', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ] as const)('%s, %j: is found at %s', (platform, env, place) => {
    expect(findChrome({ env }, platform, (path) => path === place)).toBe(place);
  });

  it('is the usual one before others, wherever on PATH they lie', () => {
    const there = ['/a/chromium', '/b/google-chrome'];
    expect(findChrome({ env: { PATH: '/a:/b' } }, 'linux', (path) => there.includes(path))).toBe('/b/google-chrome');
  });

  it('is the one that CHROME_PATH names, before all others', () => {
    expect(findChrome({ env: { CHROME_PATH: '/my/own', PATH: '/a' } }, 'linux', () => true)).toBe('/my/own');
  });
});
