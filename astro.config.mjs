import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './site.config.ts';
import { afterBuild } from './src/integrations/after-build.ts';
import { devFiles } from './src/integrations/dev-files.ts';
import { siteBuild } from './src/integrations/site-build.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  outDir: site.out,
  // Each content folder keeps its own digests, so that builds of several do not undo each other's.
  cacheDir: `.cache/astro/${site.content.replaceAll(/\W+/g, '-')}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    // No inline scripts, which the content security policy forbids, and few files; the last build's are kept where
    // they still hold.
    build: { cssCodeSplit: false, assetsInlineLimit: 0, emptyOutDir: false },
    worker: { format: 'es' },
    // What builds write may be many thousand files, which nobody edits.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
  },
  // What needs the whole site is made of a slice when the slices are merged.
  integrations: [mdx(), devFiles(site), siteBuild(site, site.shard.count === 1 ? afterBuild(site) : [])],
});
