import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { splitEntryFile } from '../document/entry-file.ts';
import { errorSchema, guideSchema } from '../document/frontmatter.ts';
import { localeOf } from '../i18n/locales.ts';
import { registrySchema } from '../registry/schema.ts';
import { type Catalog, createCatalog } from './catalog.ts';
import type { StoredEntry } from './entry.ts';

/**
 * Reads the catalog from the content folder, for what runs outside of Astro's pages: integrations and checks.
 *
 * @param folder the content folder: `content`
 * @throws DocumentError or ZodError naming the file that is not an entry
 */
export async function readCatalog(folder: string): Promise<Catalog> {
  const stored = [...(await readKind(folder, 'errors')), ...(await readKind(folder, 'guides'))];
  return createCatalog(stored, await readRegistry(folder));
}

/** Reads and checks `registry.yaml` of a content folder; without the file, an empty registry. */
export async function readRegistry(folder: string) {
  const text = await readFile(path.join(folder, 'registry.yaml'), 'utf8').catch(
    () => 'version: 1\nentries: {}\n',
  );
  return registrySchema.parse(load(text, { schema: CORE_SCHEMA }));
}

async function readKind(folder: string, kind: 'errors' | 'guides'): Promise<StoredEntry[]> {
  const root = path.join(folder, kind);
  const stored: StoredEntry[] = [];
  for (const key of (await readdir(root).catch(() => [])).sort()) {
    for (const name of (await readdir(path.join(root, key))).sort()) {
      const locale = localeOf(path.basename(name, '.mdx'));
      if (!locale || !name.endsWith('.mdx')) continue;
      const file = path.join(root, key, name);
      const { frontmatter, body, bodyLine } = splitEntryFile(await readFile(file, 'utf8'), file);
      const common = { locale, body, bodyLine, file };
      if (kind === 'errors')
        stored.push({ ...common, kind: 'error', frontmatter: errorSchema.parse(frontmatter) });
      else stored.push({ ...common, kind: 'guide', frontmatter: guideSchema.parse(frontmatter) });
    }
  }
  return stored;
}
