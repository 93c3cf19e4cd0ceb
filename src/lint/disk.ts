import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readCatalog } from '../catalog/disk.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { type Exception, exceptionsSchema, type Review, review } from './exceptions.ts';
import { type Glossary, glossarySchema } from './glossary.ts';
import { lintCatalog } from './lint.ts';

const localeFile = z.looseObject({ glossary: glossarySchema });

/** Checks all entries of a content folder against its glossaries and known exceptions. */
export async function lintContent(folder: string): Promise<Review> {
  const catalog = await readCatalog(folder);
  return review(lintCatalog(catalog, await readGlossaries(folder)), await readExceptions(folder));
}

async function readGlossaries(folder: string): Promise<Map<Locale, Glossary>> {
  const entries = await Promise.all(
    localeList.map(async (locale) => {
      const data = await readYaml(path.join(folder, 'locales', `${locale}.yaml`));
      return [locale, localeFile.parse(data ?? {}).glossary] as const;
    }),
  );
  return new Map(entries);
}

async function readExceptions(folder: string): Promise<Exception[]> {
  return exceptionsSchema.parse((await readYaml(path.join(folder, 'lint-exceptions.yaml'))) ?? []);
}

/** The data of a YAML file, or undefined where there is none. */
async function readYaml(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parse(text, { maxAliasCount: 0 });
}
