import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { splitEntryFile } from '../document/entry-file.ts';
import { errorSchema, guideSchema } from '../document/frontmatter.ts';
import { localeOf } from '../i18n/locales.ts';
import { type Registry, registrySchema } from '../registry/schema.ts';
import { type Catalog, createCatalog } from './catalog.ts';
import type { StoredEntry } from './entry.ts';

/**
 * Reads the catalog from the content folder, for what runs outside of Astro's pages: integrations and checks.
 *
 * @param folder the content folder: `content`
 * @throws DocumentError or ZodError naming the file that is not an entry
 */
export async function readCatalog(folder: string): Promise<Catalog> {
  return catalogReader(folder)();
}

const readers = new Map<string, () => Catalog>();

/** The catalog as it stands on the disk now; what did not change is not read again. */
export function catalogOnDisk(folder: string): Catalog {
  const reader = readers.get(folder) ?? catalogReader(folder);
  readers.set(folder, reader);
  return reader();
}

/**
 * Reads the catalog again and again, each time only what changed on the disk since.
 *
 * @param folder the content folder: `content`
 * @returns gives the same catalog as long as nothing changed
 */
export function catalogReader(folder: string): () => Catalog {
  let entries = new Map<string, Read<StoredEntry>>();
  let registry: Read<Registry> | undefined;
  let catalog: Catalog | undefined;
  return () => {
    const before = new Set([...entries.values(), registry]);
    const files = [...entryFiles(folder, 'errors'), ...entryFiles(folder, 'guides')];
    entries = new Map(files.map((file) => [file, again(entries.get(file), file, readEntry)]));
    registry = again(registry, path.join(folder, 'registry.yaml'), readRegistryFile);
    const now = [...entries.values(), registry];
    if (!catalog || now.length !== before.size || now.some((read) => !before.has(read))) {
      const stored = [...entries.values()].map(({ value }) => value);
      catalog = createCatalog(stored, registry.value);
    }
    return catalog;
  };
}

/** Reads and checks `registry.yaml` of a content folder; without the file, an empty registry. */
export function readRegistry(folder: string): Registry {
  return readRegistryFile(path.join(folder, 'registry.yaml'));
}

/** What was read of a file, and how the file was then. */
interface Read<T> {
  value: T;
  stamp: string;
}

function again<T>(known: Read<T> | undefined, file: string, read: (file: string) => T): Read<T> {
  const stat = statSync(file, { throwIfNoEntry: false });
  const stamp = stat ? `${stat.mtimeMs} ${stat.size}` : '';
  return known?.stamp === stamp ? known : { value: read(file), stamp };
}

function entryFiles(folder: string, kind: 'errors' | 'guides'): string[] {
  const root = path.join(folder, kind);
  return namesIn(root).flatMap((key) =>
    namesIn(path.join(root, key))
      .filter((name) => name.endsWith('.mdx') && localeOf(path.basename(name, '.mdx')))
      .map((name) => path.join(root, key, name)),
  );
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function readEntry(file: string): StoredEntry {
  const { frontmatter, body, bodyLine } = splitEntryFile(readFileSync(file, 'utf8'), file);
  const locale = localeOf(path.basename(file, '.mdx'));
  if (!locale) throw new Error(`${file}: the file name is not a locale.`);
  const common = { locale, body, bodyLine, file };
  return path.basename(path.dirname(path.dirname(file))) === 'errors'
    ? { ...common, kind: 'error', frontmatter: errorSchema.parse(frontmatter) }
    : { ...common, kind: 'guide', frontmatter: guideSchema.parse(frontmatter) };
}

function readRegistryFile(file: string): Registry {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : 'version: 1\nentries: {}\n';
  return registrySchema.parse(load(text, { schema: CORE_SCHEMA }));
}
