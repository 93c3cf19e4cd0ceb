import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './site.config.ts';
import { codeFolder, compiling } from './src/build/compile/compiled.ts';
import { devFiles } from './src/integrations/dev-files.ts';
import { pagesModule } from './src/integrations/pages-module.ts';
import { plainImports } from './src/integrations/plain-imports.ts';

const workshop = process.env[compiling] ?? site.cache;

export default defineConfig({
  site: site.url,
  base: site.base,
  // Astro compiles the pages and their scripts; `npm run build` renders them (src/build/).
  outDir: `${workshop}/${codeFolder}`,
  cacheDir: workshop,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    // No inline scripts, which the content security policy forbids, and few files.
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
    worker: { format: 'es', rolldownOptions: { output: { comments: { annotation: false } } } },
    plugins: [plainImports()],
    // What builds write may be many thousand files, which nobody edits.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
  },
  integrations: [mdx(), devFiles(site), pagesModule(site)],
});
