import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

/** What matters of a machine when a browser is looked for. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
  /** Where Playwright puts its Chromium, whether it is there or not. */
  playwright: string;
  /** Whether apt-get is there and may install: Debian or Ubuntu, as root. */
  canApt: boolean;
}

/** A browser, or the commands that install it, or what to tell the person. */
export type Finding = { path: string } | { install: string[][] } | { problem: string };

/**
 * Where each system has a browser of this name. Google Chrome is not among them: it no longer loads
 * unpacked extensions from the command line. https://playwright.dev/docs/chrome-extensions
 */
const PLACES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    files: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    aptPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    aptPackage: 'firefox-esr',
  },
} as const;

/**
 * Decides where a browser is or how it is to be had: the path that the person gave, then Playwright's,
 * the system's, an install, and last a text that says what to install.
 * @param tried whether it was installed already, and is still missing
 */
export function decide(name: BrowserName, machine: Machine, tried = false): Finding {
  const { variable, commands, files, aptPackage } = PLACES[name];
  const given = machine.env[variable];
  if (given) {
    if (machine.exists(given)) return { path: given };
    return { problem: `${variable} is ${given}, but there is no such file.` };
  }
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    // Playwright's Firefox speaks a protocol of its own and loads no add-ons.
    ...(name === 'chromium' ? [machine.playwright] : []),
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...files,
  ];
  const path = candidates.find(machine.exists);
  if (path) return { path };
  if (!tried && machine.canApt) {
    return {
      install: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', aptPackage],
      ],
    };
  }
  if (!tried && name === 'chromium') return { install: [['npx', 'playwright', 'install', name]] };
  const how = {
    chromium: '"sudo apt-get install -y chromium" or "npx playwright install chromium"',
    firefox: '"sudo apt-get install -y firefox-esr", or Firefox 140 or later from mozilla.org',
  };
  return {
    problem: `The tests need ${name}, and it is not there. Install it with ${how[name]}, or set ${variable} to where it is.`,
  };
}

/**
 * Finds a browser on this machine, and installs it where that is possible.
 * @returns the path of the program
 * @throws with what to install, if it is not to be had
 */
export function findBrowser(name: BrowserName): string {
  const machine = thisMachine();
  let finding = decide(name, machine);
  if ('install' in finding) {
    for (const [command, ...words] of finding.install) {
      console.log(`Installing ${name}: ${[command, ...words].join(' ')}`);
      try {
        execFileSync(command as string, words, { stdio: ['ignore', 'inherit', 'inherit'] });
      } catch (error) {
        console.error(`That did not work: ${String(error)}`);
      }
    }
    finding = decide(name, machine, true);
  }
  if ('path' in finding) return finding.path;
  throw new Error('problem' in finding ? finding.problem : `No way to install ${name}`);
}

/** Whether this process is root's. */
export const isRoot = process.getuid?.() === 0;

function thisMachine(): Machine {
  return {
    env: process.env,
    exists: existsSync,
    playwright: chromium.executablePath(),
    canApt: isRoot && existsSync('/usr/bin/apt-get'),
  };
}
