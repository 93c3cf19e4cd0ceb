import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { withBase } from '../catalog/urls.ts';
import { locales } from '../i18n/locales.ts';
import { isKeepable, type OfflinePlan, planOffline, wholeSite } from '../offline/plan.ts';
import type { Manifest } from '../output/manifest.ts';
import type { AfterBuildStep } from './step.ts';

/** Builds the service worker with the list of what it keeps at once, and the list of what can be kept besides. */
export function offline(options: { base: string }): AfterBuildStep {
  return {
    name: 'offline',
    async run({ output, logger }) {
      const files = new Map([...output.files, ...output.others()]);
      const { shell, rest } = await writeOffline(output.folder, files, options.base);
      logger.info(`${shell.length} files kept at once, ${rest.length} on request`);
    },
  };
}

/**
 * Writes the service worker `sw.js` and the list `offline.json` into a built site.
 *
 * @param folder the built site
 * @param files the files of the site
 * @param base with slashes at both ends
 * @param most up to which size a site is kept whole at once
 */
export async function writeOffline(
  folder: string,
  files: Manifest,
  base: string,
  most = wholeSite,
): Promise<OfflinePlan> {
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
  await writeFile(path.join(folder, 'offline.json'), JSON.stringify(inventory));
  await buildWorker(folder, {
    PRECACHE: plan.shell.map(({ url, revision }) => ({ url: withBase(base, url), revision })),
    BASE: base,
    SEGMENTS: Object.values(locales).map(({ segment }) => segment),
  });
  return plan;
}

async function buildWorker(folder: string, values: Record<string, unknown>): Promise<void> {
  const define = Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]);
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { ...Object.fromEntries(define), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
}
