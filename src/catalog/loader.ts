import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Locale, localeOf } from '../i18n/locales.ts';
import { storedEntry } from './stored.ts';

/**
 * Loads `<folder>/<key>/<locale>.mdx` as data: every file is read and checked, and the collection names it by key and
 * locale. Text and frontmatter stay out of Astro's store, which would copy them three times and bundle them; the
 * catalog has them from the same reading. So no entry becomes a module, and ten thousand weigh little.
 *
 * @param folder relative to the project's root, or absolute
 */
export function entryLoader(folder: string): Loader {
  return {
    name: 'entry-loader',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const present = new Set<string>();
      for (const key of namesIn(path.join(root, folder))) {
        for (const file of namesIn(path.join(root, folder, key))) {
          if (file.endsWith('.mdx')) present.add(await loadEntry(context, `${folder}/${key}/${file}`));
        }
      }
      for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
      watch(context, root, folder);
    },
  };
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

async function loadEntry(context: LoaderContext, filePath: string): Promise<string> {
  const { locale, frontmatter, body } = storedEntry(filePath);
  const { key } = frontmatter;
  const id = entryId(key, locale);
  const data = await context.parseData({ id, data: { key, locale }, filePath });
  context.store.set({ id, data, filePath, digest: context.generateDigest({ frontmatter, body }) });
  return id;
}

/** The id of an entry in its collection: `34513/pt-BR`. */
export function entryId(key: string, locale: Locale): string {
  return `${key}/${locale}`;
}

function watch(context: LoaderContext, root: string, folder: string): void {
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
