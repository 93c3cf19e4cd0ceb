import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { site } from '../../site.config.ts';
import { keepCompiled } from '../build/compile/compile.ts';
import { compiling, pagesFolder } from '../build/compile/compiled.ts';
import { bundleWorker } from '../offline/bundle.ts';
import { digestOfSources } from '../output/sources.ts';

/**
 * Has `astro build` compile the pages into a module that renders them (`src/build/compile/pages-entry.ts`), and leave it in
 * `outDir` beside styles, scripts and the service worker, instead of rendering anything: pages are rendered by
 * `src/build/` from that module, outside of Astro's process, which by then holds several hundred megabytes, and again
 * and again as long as the code stays the same.
 *
 * Hosts run `astro build` by themselves and expect a site: where no build has asked for what is compiled, one follows.
 */
export function pagesModule(config: typeof site): AstroIntegration {
  let folder: string | undefined;
  let sources = '';
  return {
    name: 'pages-module',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'build') return;
        sources = digestOfSources(process.cwd());
        // Astro takes the environment for `import.meta.env`, and could be told there that the pages are those of development.
        process.env.NODE_ENV = 'production';
        delete process.env.DEV;
        injectRoute({
          pattern: '/any-page',
          entrypoint: './src/build/compile/any-page/AnyPage.astro',
          prerender: true,
        });
        const plugin = {
          name: 'pages-entry',
          configEnvironment: (environment: string) =>
            environment === 'prerender'
              ? { build: { rolldownOptions: { input: 'src/build/compile/pages-entry.ts' } } }
              : undefined,
          writeBundle({ dir }: { dir?: string | undefined }) {
            // The pages are compiled first, then what browsers load.
            folder ??= dir;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'pages-module',
          async getStaticPaths() {
            if (!folder) throw new Error('Astro has compiled no pages.');
            renameSync(folder, path.join(path.dirname(folder), pagesFolder));
            return [];
          },
          render: () => Promise.reject(new Error('Pages are rendered by npm run build.')),
        });
      },
      'astro:build:done': async ({ dir }) => {
        const compiled = fileURLToPath(dir);
        await bundleWorker(compiled);
        if (process.env[compiling]) return;
        keepCompiled(config, sources, compiled);
        execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
      },
    },
  };
}
