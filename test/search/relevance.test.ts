import { beforeAll, describe, expect, test } from 'vitest';
import { normalForm } from '../../src/codes/index.ts';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import type { SearchAnswer } from '../../src/search/answer.ts';
import type { Search } from '../../src/search/search.ts';
import type { IndexedEntry } from '../../src/search/source.ts';
import { wordsOf } from '../../src/search/words.ts';
import { finalAnswer, searchOver, siteEntries } from './content.ts';
import { foreignTexts } from './queries/foreign.ts';
import { changes } from './queries/messages.ts';
import { inLog, inMail } from './queries/noise.ts';
import { createRandom, type Random } from './queries/random.ts';
import { spellings, undocumented } from './queries/spellings.ts';
import { supportQueries } from './queries/support.ts';

const entries = await siteEntries();
const searches = new Map<Locale, Search>(localeList.map((locale) => [locale, searchOver(entries, locale)]));

interface Attempt {
  query: string;
  locale: Locale;
  right: (key: string) => boolean;
}

interface Message {
  text: string;
  locale: Locale;
  key: string;
}

const messages: Message[] = entries.flatMap((entry) =>
  localeList.flatMap((locale) =>
    [...(entry.texts[locale]?.messages ?? [])].map((text) => ({ text, locale, key: entry.key })),
  ),
);

/** The share of attempts whose first result is right, and those that failed. */
async function success(attempts: readonly Attempt[]) {
  const failed: string[] = [];
  for (const { query, locale, right } of attempts) {
    const first = (await answer(query, locale)).results[0];
    if (!first || !right(first.key)) failed.push(`${locale} ${JSON.stringify(query)} → ${first?.key}`);
  }
  return { share: 1 - failed.length / attempts.length, failed };
}

function answer(query: string, locale: Locale): Promise<SearchAnswer> {
  const search = searches.get(locale);
  if (!search) throw new Error(locale);
  return finalAnswer(search, query);
}

/** A stretch of words may stand in the messages of several entries; then each of them is right. */
function holders(text: string): Set<string> {
  const wanted = ` ${folded(text)} `;
  return new Set(
    entries
      .filter((entry) => textsOf(entry).some((own) => ` ${folded(own)} `.includes(wanted)))
      .map(({ key }) => key),
  );
}

function textsOf(entry: IndexedEntry): string[] {
  return Object.values(entry.texts).flatMap((text) => [text.title, ...text.messages]);
}

function folded(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(' ');
}

function changed(change: keyof typeof changes, locale: (own: Locale) => Locale, random: Random): Attempt[] {
  return messages.flatMap((message) =>
    Array.from({ length: 4 }, () => {
      const query = changes[change](message.text, random);
      const right = change === 'part' ? holders(query) : new Set([message.key]);
      return {
        query,
        locale: locale(message.locale),
        right: (key: string) => right.has(key) || key === message.key,
      };
    }),
  );
}

const other = (own: Locale): Locale => localeList.find((locale) => locale !== own) ?? own;

describe('of the site’s own content', { timeout: 120_000 }, () => {
  let random: Random;
  beforeAll(() => {
    random = createRandom(20190715);
  });

  test('every spelling of every code leads to an entry that has it', async () => {
    const attempts = entries.flatMap((entry) =>
      entry.codes.flatMap((code) =>
        spellings(code).flatMap((query) =>
          localeList.map((locale) => {
            const right = new Set(
              entries
                .filter((item) => item.codes.some((own) => normalForm(own) === normalForm(code)))
                .map(({ key }) => key),
            );
            return { query, locale, right: (key: string) => right.has(key) };
          }),
        ),
      ),
    );
    expect((await success(attempts)).failed).toEqual([]);
  });

  test('no undocumented code has an exact match, and each is said to be unknown', async () => {
    const documented = new Set(entries.flatMap((entry) => entry.codes.map(normalForm)));
    for (const query of undocumented(documented, random, 400)) {
      for (const locale of localeList) {
        const { results, noMatch, unknownCodes } = await answer(query, locale);
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
    const { share, failed } = await success(changed(change, (own) => own, random));
    expect(share, failed.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('a message in the other language: 95 %', async () => {
    const attempts = (['whole', 'part', 'typos', 'unaccented'] as const).flatMap((change) =>
      changed(change, other, random),
    );
    const { share, failed } = await success(attempts);
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
    const { share, failed } = await success(attempts);
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
    const { share, failed } = await success(attempts);
    expect(share, failed.join('\n\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('the words of support: 97 %', async () => {
    const attempts = supportQueries.map(([locale, query, keys]) => ({
      query,
      locale,
      right: (key: string) => keys.includes(key),
    }));
    const { share, failed } = await success(attempts);
    expect(share, failed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test.each(foreignTexts)('%j has no answer', async (query) => {
    for (const locale of localeList) {
      const { results, noMatch } = await answer(query, locale);
      expect({ noMatch, results: results.map(({ key, match }) => `${match} ${key}`) }).toEqual({
        noMatch: true,
        results: [],
      });
    }
  });
});
