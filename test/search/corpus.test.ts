import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { normalForm } from '../../src/codes/index.ts';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { corpus, hasCorpus } from '../normalize/corpus.ts';
import { Asker, otherLocale } from './attempts.ts';
import { normalizedEntries } from './normalized.ts';
import { createRandom } from './queries/random.ts';
import { undocumented } from './queries/spellings.ts';

/** Other articles of the same family, with many codes and messages of their own, and no hand-kept words. */
describe.skipIf(!hasCorpus)(
  'the corpus (skipped where ../shared/corpus is absent)',
  { timeout: 300_000 },
  () => {
    const random = createRandom(20171220);
    let asker: Asker;

    beforeAll(async () => {
      asker = new Asker(await normalizedEntries(fileURLToPath(corpus)));
    }, 120_000);

    test('every spelling of every code leads to an entry that has it', async () => {
      // A third of them tells as much and takes a third of the time.
      const attempts = asker.codes().filter((_, place) => place % 3 === 0);
      expect(attempts.length).toBeGreaterThan(1000);
      expect((await asker.success(attempts)).failed).toEqual([]);
    });

    test('no undocumented code has an exact match', async () => {
      const documented = new Set(asker.entries.flatMap(({ codes }) => codes.map(normalForm)));
      for (const query of undocumented(documented, random, 200)) {
        for (const locale of localeList) {
          const { results, noMatch } = await asker.answer(query, locale);
          expect({ query, noMatch, codes: results.filter(({ match }) => match === 'code') }).toEqual({
            query,
            noMatch: true,
            codes: [],
          });
        }
      }
    });

    const same = (own: Locale) => own;
    test.for([
      ['whole', same, 0.98],
      ['part', same, 0.98],
      ['unaccented', same, 0.98],
      ['typos', same, 0.98],
      ['wrapped', same, 0.98],
      ['dialog', same, 0.98],
      ['whole', otherLocale, 0.95],
      ['part', otherLocale, 0.95],
      ['unaccented', otherLocale, 0.95],
      ['typos', otherLocale, 0.95],
    ] as const)('a message, %s', async ([change, locale, floor], { annotate }) => {
      const attempts = asker.changed(change, locale, random, 1);
      const { share, failed } = await asker.success(attempts);
      const where = locale === same ? 'own' : 'other';
      await annotate(`${where} locale: ${(share * 100).toFixed(1)} % of ${attempts.length}`);
      expect(share, failed.join('\n')).toBeGreaterThanOrEqual(floor);
    });
  },
);
