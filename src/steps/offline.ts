import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withBase } from '../catalog/urls.ts';
import { localeList } from '../i18n/locales.ts';
import { segmentOf } from '../i18n/segment.ts';
import { isKeepable, type OfflinePlan, planOffline, wholeSite } from '../offline/plan.ts';
import { settingsName, type WorkerSettings } from '../offline/worker-settings.ts';
import type { Manifest } from '../output/manifest.ts';
import type { SiteStep } from './step.ts';

/** Gives the service worker the list of what it keeps at once, and writes the list of what can be kept besides. */
export function offline(options: { base: string }): SiteStep {
  return {
    name: 'offline',
    run({ output, logger }) {
      const { shell, rest } = writeOffline(output.folder, output.files, options.base);
      logger.info(`${shell.length} files kept at once, ${rest.length} on request`);
    },
  };
}

/**
 * Writes the list `offline.json` into a built site, and the other list into its service worker `sw.js`.
 *
 * @param folder the built site
 * @param files the files of the site
 * @param base with slashes at both ends
 * @param most up to which size a site is kept whole at once
 */
export function writeOffline(folder: string, files: Manifest, base: string, most = wholeSite): OfflinePlan {
  const keepable = [...files].filter(([name]) => isKeepable(name));
  const plan = planOffline(
    keepable.map(([name, { digest, size }]) => ({ path: name, digest, size })),
    most,
  );
  const bytes = plan.shell.reduce((sum, { size }) => sum + size, 0);
  const inventory = {
    shell: { count: plan.shell.length, bytes },
    rest: plan.rest.map(({ url, revision, size }) => [withBase(base, url), revision, size]),
  };
  writeFileSync(path.join(folder, 'offline.json'), JSON.stringify(inventory));
  const settings: WorkerSettings = {
    precache: plan.shell.map(({ url, revision }) => ({ url: withBase(base, url), revision })),
    isWhole: plan.rest.length === 0,
    base,
    segments: localeList.map(segmentOf),
  };
  const file = path.join(folder, 'sw.js');
  const worker = readFileSync(file, 'utf8').replace(filledIn, '');
  writeFileSync(file, `const ${settingsName} = ${JSON.stringify(settings)};\n${worker}`);
  return plan;
}

/** What an earlier build has put before the worker. */
const filledIn = new RegExp(`^const ${settingsName} = .*\\n`);
