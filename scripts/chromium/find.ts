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

/**
 * The path of an installed Chromium: the one that `INDICE_CHROMIUM` names, else the system's, else Playwright's own; or
 * undefined.
 *
 * @throws Error where `INDICE_CHROMIUM` names no file
 */
export function findChromium(): string | undefined {
  const named = process.env.INDICE_CHROMIUM;
  if (named && !existsSync(named))
    throw new Error(`INDICE_CHROMIUM is "${named}", where nothing is. Name a Chromium, or unset it.`);
  if (named) return named;
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  const candidates = [...onPath, ...applications, chromium.executablePath()];
  return candidates.find((candidate) => existsSync(candidate));
}
