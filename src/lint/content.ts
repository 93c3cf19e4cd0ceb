import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { catalogOnDisk } from '../catalog/disk.ts';
import { parseYaml } from '../content/yaml-file.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { type Exception, exceptionsSchema, type Review, review } from './exceptions.ts';
import { type Glossary, glossarySchema } from './glossary.ts';
import { lintCatalog } from './lint.ts';

const localeFile = z.looseObject({ glossary: glossarySchema }).prefault({});

/**
 * Checks all entries of a content folder against its glossaries and known exceptions.
 *
 * @throws DocumentError naming the file that cannot be used
 */
export async function lintContent(folder: string): Promise<Review> {
  const catalog = catalogOnDisk(folder);
  return review(lintCatalog(catalog, await readGlossaries(folder)), await readExceptions(folder));
}

async function readGlossaries(folder: string): Promise<Map<Locale, Glossary>> {
  const entries = await Promise.all(
    localeList.map(async (locale) => {
      const { glossary } = await readYaml(path.join(folder, 'locales', `${locale}.yaml`), localeFile);
      return [locale, glossary] as const;
    }),
  );
  return new Map(entries);
}

async function readExceptions(folder: string): Promise<Exception[]> {
  return readYaml(path.join(folder, 'lint-exceptions.yaml'), exceptionsSchema.default([]));
}

/** What a YAML file holds; a missing one is as good as an empty one. */
async function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.output<Schema>> {
  return parseYaml(existsSync(file) ? await readFile(file, 'utf8') : '', file, schema);
}
