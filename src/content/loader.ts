import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Locale, localeOf } from '../i18n/locales.ts';
import { entryFiles } from './entry-files.ts';
import { stampOf } from './stored.ts';

/**
 * Loads the collection of `<content>/<kind>/<key>/<locale>.mdx`: it names every entry by key and locale. Text and
 * frontmatter stay in the files, which the catalog reads and checks: Astro's store would copy them three times and
 * bundle them. So no entry becomes a module, ten thousand weigh little, and a changed text leaves the compiled pages as
 * they are.
 *
 * @param content the content folder: `content`
 */
export function entryLoader(content: string, kind: 'errors' | 'guides'): Loader {
  return {
    name: 'entry-loader',
    async load(context) {
      const present = new Set<string>();
      for (const file of entryFiles(content, kind)) {
        const id = await loadEntry(context, file);
        if (id) present.add(id);
      }
      for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
      watch(context, `${content}/${kind}`);
    },
  };
}

async function loadEntry(context: LoaderContext, filePath: string): Promise<string | undefined> {
  const [key = '', name = ''] = path.normalize(filePath).split(path.sep).slice(-2);
  const locale = localeOf(path.basename(name, '.mdx'));
  // The catalog says what is wrong with a file that is no entry.
  if (!locale) return undefined;
  const id = entryId(key, locale);
  const data = await context.parseData({ id, data: { key, locale }, filePath });
  // In development a page is made anew when its entry changed.
  const digest = context.watcher ? stampOf(filePath) : '';
  context.store.set({ id, data, filePath, digest });
  return id;
}

/** The id of an entry in its collection: `34513/pt-BR`. */
function entryId(key: string, locale: Locale): string {
  return `${key}/${locale}`;
}

function watch(context: LoaderContext, folder: string): void {
  const root = fileURLToPath(context.config.root);
  const relative = (file: string) => path.relative(root, file).split(path.sep).join('/');
  const isEntry = (file: string) => file.startsWith(`${folder}/`) && file.endsWith('.mdx');
  const reload = async (file: string) => {
    if (isEntry(relative(file))) await loadEntry(context, relative(file));
  };
  context.watcher?.on('add', reload);
  context.watcher?.on('change', reload);
  context.watcher?.on('unlink', (file) => {
    const [key = '', name = ''] = relative(file).split('/').slice(-2);
    const locale = localeOf(path.basename(name, '.mdx'));
    if (isEntry(relative(file)) && locale) context.store.delete(entryId(key, locale));
  });
}
