import { beforeAll, describe, expect, test } from 'vitest';
import { normalForm } from '../../src/codes/index.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { Asker, otherLocale } from './attempts.ts';
import { siteEntries } from './content.ts';
import { foreignTexts } from './queries/foreign.ts';
import { changes } from './queries/messages.ts';
import { inLog, inMail } from './queries/noise.ts';
import { createRandom, type Random } from './queries/random.ts';
import { undocumented } from './queries/spellings.ts';
import { supportQueries } from './queries/support.ts';

const asker = new Asker(await siteEntries());
const { entries, messages } = asker;

describe('of the site’s own content', { timeout: 120_000 }, () => {
  let random: Random;
  beforeAll(() => {
    random = createRandom(20190715);
  });

  test('every spelling of every code leads to an entry that has it', async () => {
    expect((await asker.success(asker.codes())).failed).toEqual([]);
  });

  test('no undocumented code has an exact match, and each is said to be unknown', async () => {
    const documented = new Set(entries.flatMap((entry) => entry.codes.map(normalForm)));
    for (const query of undocumented(documented, random, 400)) {
      for (const locale of localeList) {
        const { results, noMatch, unknownCodes } = await asker.answer(query, locale);
        expect({ query, codes: results.filter(({ match }) => match === 'code') }).toEqual({
          query,
          codes: [],
        });
        expect({ query, noMatch, unknown: unknownCodes.length }).toEqual({
          query,
          noMatch: true,
          unknown: 1,
        });
      }
    }
  });

  test.each(Object.keys(changes) as (keyof typeof changes)[])('a message, %s: 98 %%', async (change) => {
    const { share, failed } = await asker.success(asker.changed(change, (own) => own, random));
    expect(share, failed.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('a message in the other language: 95 %', async () => {
    const attempts = (['whole', 'part', 'typos', 'unaccented'] as const).flatMap((change) =>
      asker.changed(change, otherLocale, random),
    );
    const { share, failed } = await asker.success(attempts);
    expect(share, failed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    ['log', inLog],
    ['e-mail', inMail],
  ] as const)('a message in a %s: 95 %%', async (_, within) => {
    const attempts = messages.flatMap(({ text, locale, key }) =>
      Array.from({ length: 3 }, () => ({
        query: within(text, random),
        locale,
        right: (found: string) => found === key,
      })),
    );
    const { share, failed } = await asker.success(attempts);
    expect(share, failed.join('\n\n')).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    ['log', inLog],
    ['e-mail', inMail],
  ] as const)('a code in a long %s: 95 %%', async (_, within) => {
    const attempts = entries.flatMap((entry) =>
      entry.codes.flatMap((code) =>
        localeList.map((locale) => ({
          query: within(
            random.pick([
              `falha na operação (ID: ${code})`,
              `Error ${code}.`,
              `Hr: = [${code}]`,
              `{"code":"${code}"}`,
            ]),
            random,
          ),
          locale,
          right: (key: string) => key === entry.key,
        })),
      ),
    );
    const { share, failed } = await asker.success(attempts);
    expect(share, failed.join('\n\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('the words of support: 97 %', async () => {
    const attempts = supportQueries.map(([locale, query, keys]) => ({
      query,
      locale,
      right: (key: string) => keys.includes(key),
    }));
    const { share, failed } = await asker.success(attempts);
    expect(share, failed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test.each(foreignTexts)('%j has no answer', async (query) => {
    for (const locale of localeList) {
      const { results, noMatch } = await asker.answer(query, locale);
      const claimed = results.filter(({ match }) => match !== 'text').map(({ key }) => key);
      expect({ noMatch, claimed }).toEqual({ noMatch: true, claimed: [] });
    }
  });
});
