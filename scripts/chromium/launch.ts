import { type Browser, chromium } from 'playwright';
import { ensureChromium } from './ensure.ts';
import { chromiumFlags } from './find.ts';

/**
 * Starts a Chromium, which is installed where there is none.
 *
 * @param flags beside those with which it always runs
 * @throws Error that says what to install where none can be had
 */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags, ...flags] });
}
