import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags with which Chromium runs without a display, as root, and asks nothing of the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of an installed Chromium: `INDICE_CHROMIUM`, the system's, Playwright's own; or undefined. */
export function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  const candidates = [process.env.INDICE_CHROMIUM, ...onPath, ...applications, chromium.executablePath()];
  return candidates.find((candidate) => candidate && existsSync(candidate));
}

/**
 * Finds a Chromium, or installs one: Playwright's download, else Debian's package where that is allowed.
 *
 * @throws Error that says in one sentence what to install
 */
export function ensureChromium(): string {
  const attempts: [string, string[]][] = [
    [process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']],
  ];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempts.unshift([
      'sh',
      ['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium'],
    ]);
  }
  for (const attempt of [undefined, ...attempts]) {
    if (attempt) {
      process.stderr.write('Installing a Chromium for the browser tests …\n');
      try {
        execFileSync(attempt[0], attempt[1], { stdio: 'ignore', timeout: 600_000 });
      } catch {
        continue;
      }
    }
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(
    'The browser tests need Chromium: install it (Debian: apt install chromium), or name one in INDICE_CHROMIUM.',
  );
}
