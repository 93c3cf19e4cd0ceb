import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { splitEntryFile } from '../document/entry-file.ts';
import { DocumentError } from '../document/read.ts';
import { type Locale, localeOf } from '../i18n/locales.ts';

/**
 * Loads `<folder>/<key>/<locale>.mdx` as data: the frontmatter checked by the collection's schema, the body as
 * it stands. The body is read by `readDocument` when a page asks for it, so no entry becomes a module that the
 * bundler has to compile, and an entry whose digest did not change is not parsed again.
 *
 * @param folder relative to the project's root
 */
export function entryLoader(folder: string): Loader {
  return {
    name: 'entry-loader',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const present = new Set<string>();
      const keys = await readdir(path.join(root, folder)).catch(() => []);
      for (const key of keys) {
        for (const file of await readdir(path.join(root, folder, key))) {
          if (file.endsWith('.mdx')) present.add(await loadEntry(context, root, `${folder}/${key}/${file}`));
        }
      }
      for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
      watch(context, root, folder);
    },
  };
}

async function loadEntry(context: LoaderContext, root: string, filePath: string): Promise<string> {
  const [key = '', fileName = ''] = filePath.split('/').slice(-2);
  const locale = localeOf(path.basename(fileName, '.mdx'));
  if (!locale)
    throw new DocumentError(
      `${filePath}: the file name is not a locale of src/i18n/locales.ts. Rename the file, or add the locale.`,
    );
  const id = entryId(key, locale);
  const text = await readFile(path.join(root, filePath), 'utf8');
  const digest = context.generateDigest(text);
  if (context.store.get(id)?.digest === digest) return id;
  const { frontmatter, body, bodyLine } = splitEntryFile(text, filePath);
  const data: Record<string, unknown> = { ...frontmatter, locale, bodyLine };
  if (data.key !== key)
    throw new DocumentError(
      `${filePath}: its key is "${String(data.key)}", its folder is "${key}". They must be the same.`,
    );
  context.store.set({ id, data: await context.parseData({ id, data, filePath }), body, filePath, digest });
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
    if (isEntry(relative(file))) await loadEntry(context, root, relative(file));
  };
  context.watcher?.on('add', reload);
  context.watcher?.on('change', reload);
  context.watcher?.on('unlink', (file) => {
    const [key = '', name = ''] = relative(file).split('/').slice(-2);
    const locale = localeOf(path.basename(name, '.mdx'));
    if (isEntry(relative(file)) && locale) context.store.delete(entryId(key, locale));
  });
}
