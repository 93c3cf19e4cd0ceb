import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** The corpus lies beside the project where it is developed; elsewhere the tests that need it are skipped. */
export const corpus = new URL('../../../shared/corpus/', import.meta.url);

export const hasCorpus = existsSync(new URL('expected.json', corpus));

export const corpusLocales = { 'pt-br': 'pt-BR', 'es-es': 'es-ES' } as const;

const expectedSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      locale: z.enum(['pt-br', 'es-es']),
      entries: z.array(
        z.object({
          ids: z.array(z.string()),
          aliases: z.array(z.string()).nullish(),
          line: z.number(),
          anchor: z.string().nullish(),
          message: z.string().nullish(),
          hasCauses: z.boolean(),
          hasActions: z.boolean(),
          tier: z.number(),
        }),
      ),
    }),
  ),
});

export type ExpectedFile = z.infer<typeof expectedSchema>['files'][string];

export function readExpected(): Record<string, ExpectedFile> {
  return expectedSchema.parse(JSON.parse(readFileSync(new URL('expected.json', corpus), 'utf8'))).files;
}

/** Every article of the corpus: its locale and its address. */
export function corpusFiles(): { locale: string; name: string; url: URL }[] {
  return Object.entries(corpusLocales).flatMap(([folder, locale]) =>
    readdirSync(new URL(`${folder}/`, corpus)).map((name) => ({
      locale,
      name,
      url: new URL(`${folder}/${name}`, corpus),
    })),
  );
}
