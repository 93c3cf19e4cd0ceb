import path from 'node:path';
import { z } from 'zod';
import { catalogOnDisk } from '../catalog/disk.ts';
import { readYamlFile } from '../content/yaml-file.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { exceptionsSchema, type Review, review } from './exceptions.ts';
import { type Glossary, glossarySchema } from './glossary.ts';
import { lintCatalog } from './lint.ts';

const localeFile = z.looseObject({ glossary: glossarySchema }).prefault({});

/**
 * Checks all entries of a content folder against its glossaries and known exceptions.
 *
 * @throws DocumentError naming the file that cannot be used
 */
export function lintContent(folder: string): Review {
  const exceptions = readYamlFile(path.join(folder, 'lint-exceptions.yaml'), exceptionsSchema.default([]));
  return review(lintCatalog(catalogOnDisk(folder), readGlossaries(folder)), exceptions);
}

function readGlossaries(folder: string): Map<Locale, Glossary> {
  return new Map(
    localeList.map((locale) => {
      const file = path.join(folder, 'locales', `${locale}.yaml`);
      return [locale, readYamlFile(file, localeFile).glossary];
    }),
  );
}
