import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find.ts';

/**
 * Finds a Chromium, or installs one: Debian's package where that is allowed, else Playwright's download.
 *
 * @throws Error that says in one sentence what to install
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  for (const [command, args] of installers()) {
    process.stderr.write('Installing a Chromium for the browser tests …\n');
    try {
      execFileSync(command, args, { stdio: 'ignore', timeout: 600_000 });
    } catch {
      continue;
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium: install it (Debian: apt install chromium), or name one in INDICE_CHROMIUM.',
  );
}

function installers(): [command: string, args: string[]][] {
  const apt = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium';
  const isDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return [
    ...(isDebian ? [['sh', ['-c', apt]] satisfies [string, string[]]] : []),
    [process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']],
  ];
}
