import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { digestOf } from '../catalog/digest.ts';
import { saveManifest, takeManifest } from '../output/manifest.ts';
import { Output } from '../output/output.ts';
import { pageWriter } from '../output/page-writer.ts';
import { digestOfSources } from '../output/sources.ts';
import { type AfterBuildStep, tellSteps } from './step.ts';

/**
 * Builds the site upon what the last build left: pages are rendered and written by {@link pageWriter}, then the
 * steps run in order.
 *
 * @param site the installation's settings; where they differ from the last build's, nothing of it is kept
 * @param steps what is made from the pages; none for a shard
 */
export function siteBuild(site: { url: string; base: string }, steps: AfterBuildStep[]): AstroIntegration {
  let build: ReturnType<typeof begin> | undefined;
  let config: AstroConfig | undefined;
  return {
    name: 'site-build',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!config) throw new Error('A build begins without a configuration.');
        const begun = begin(config, site);
        build = begun;
        setPrerenderer((astro) =>
          pageWriter(astro, { ...site, output: begun.output, onPage: tellSteps(steps) }),
        );
      },
      'astro:build:done': async ({ logger }) => {
        if (!build) throw new Error('A build ends that has not begun.');
        const { output, manifest, sources } = build;
        logger.info(`${output.files.size} pages, ${output.written} of them made anew`);
        for (const step of steps) await step.run({ output, logger: logger.fork(step.name) });
        output.prune();
        saveManifest(manifest, sources, output.files);
      },
    },
  };
}

function begin(config: AstroConfig, settings: object) {
  const name = `output-${digestOf(config.outDir.href)}.json`;
  const manifest = fileURLToPath(new URL(name, config.cacheDir));
  const sources = digestOfSources(fileURLToPath(config.root), settings);
  const output = new Output(fileURLToPath(config.outDir), takeManifest(manifest, sources));
  return { manifest, sources, output };
}
