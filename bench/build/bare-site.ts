import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SyntheticError } from '../catalogue/entries.ts';
import { entryFile, markdownFile } from '../catalogue/write.ts';

const components = ['ErrorMessage', 'Cause', 'Actions'];

/**
 * Writes the smallest Astro site that shows a catalogue's entries, one page each, without search, lists or
 * styles: what the figures of this site are compared with.
 *
 * @param folder is emptied first; it must lie inside the project, whose packages it uses
 */
export function writeBareSite(folder: string, format: 'md' | 'mdx', errors: readonly SyntheticError[]): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  for (const error of errors) {
    for (const [locale, text] of Object.entries(error.texts)) {
      const body = format === 'md' ? markdownFile(error, text) : entryFile(error, locale, text);
      write(
        `content/${locale.toLowerCase()}/${error.key}.${format}`,
        body.replaceAll(/ \{#cause-\d+\}/g, ''),
      );
    }
  }
  for (const name of components) write(`src/components/${name}.astro`, '<section><slot /></section>\n');
  write('package.json', JSON.stringify({ name: 'bare', private: true, type: 'module' }));
  write(
    'astro.config.mjs',
    format === 'md'
      ? 'export default {};\n'
      : "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n",
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { errors: defineCollection({ loader: glob({ base: './content', pattern: '**/*.${format}' }) }) };
`,
  );
  write('src/pages/[...path].astro', page(format));
}

function page(format: 'md' | 'mdx'): string {
  const imports = components
    .map((name) => `import ${name} from '../../components/${name}.astro';`)
    .join('\n');
  return `---
import { getCollection, render } from 'astro:content';
${format === 'mdx' ? imports : ''}
export async function getStaticPaths() {
  return (await getCollection('errors')).map((entry) => ({ params: { path: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="pt-BR">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><main><h1>{entry.data.title}</h1><Content ${format === 'mdx' ? `components={{ ${components.join(', ')} }}` : ''} /></main></body>
</html>
`;
}
