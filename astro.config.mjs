import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './site.config.ts';
import { hosting } from './src/integrations/hosting.ts';
import { offline } from './src/integrations/offline.ts';
import { fullText } from './src/integrations/pagefind.ts';
import { pictures } from './src/integrations/pictures.ts';
import { programs } from './src/integrations/programs.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  outDir: site.out,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // One stylesheet and no inline scripts: pages load few files, and the content security policy allows no inline code.
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
  integrations: [mdx(), fullText(), programs(site), pictures(site), hosting(site), offline(site)],
});
