import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide } from './browser/find-browser.ts';
import type { Machine } from './browser/find-browser.ts';

const PLAYWRIGHT = '/home/ada/.cache/ms-playwright/chromium/chrome';

function machine(files: string[], rest: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) },
    exists: (path) => files.includes(path),
    playwright: PLAYWRIGHT,
    canApt: false,
    ...rest,
  };
}

describe('which Chromium is used', () => {
  it('is the one that the person gave, before any other', () => {
    const env = { CHROMIUM_PATH: '/opt/c' };
    expect(decide('chromium', machine(['/opt/c', PLAYWRIGHT], { env }))).toEqual({
      path: '/opt/c',
    });
  });

  it('is none if the person gave a path where nothing is', () => {
    const env = { CHROMIUM_PATH: '/opt/c' };
    expect(decide('chromium', machine([PLAYWRIGHT], { env }))).toHaveProperty('problem');
  });

  it("is Playwright's, then the system's", () => {
    expect(decide('chromium', machine(['/usr/bin/chromium', PLAYWRIGHT]))).toEqual({
      path: PLAYWRIGHT,
    });
    expect(decide('chromium', machine(['/usr/bin/chromium']))).toEqual({
      path: '/usr/bin/chromium',
    });
  });

  it('is never Google Chrome, which loads no unpacked extension', () => {
    expect(decide('chromium', machine(['/usr/bin/google-chrome']))).not.toHaveProperty('path');
  });

  it('is installed by apt as root on Debian, by Playwright elsewhere', () => {
    expect(decide('chromium', machine([], { canApt: true }))).toEqual({
      install: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', 'chromium'],
      ],
    });
    expect(decide('chromium', machine([]))).toEqual({
      install: [['npx', 'playwright', 'install', 'chromium']],
    });
  });

  it('is told to the person when the install did not help', () => {
    expect(decide('chromium', machine([]), true)).toEqual({
      problem: expect.stringContaining('npx playwright install chromium') as string,
    });
  });
});

describe('which Firefox is used', () => {
  it("is the system's, firefox before firefox-esr, whatever Playwright has", () => {
    expect(decide('firefox', machine([PLAYWRIGHT, '/usr/bin/firefox-esr']))).toEqual({
      path: '/usr/bin/firefox-esr',
    });
    expect(decide('firefox', machine(['/usr/bin/firefox-esr', '/usr/bin/firefox']))).toEqual({
      path: '/usr/bin/firefox',
    });
  });

  it('is told to the person where nothing can install it', () => {
    expect(decide('firefox', machine([]))).toEqual({
      problem: expect.stringContaining('FIREFOX_PATH') as string,
    });
  });
});
