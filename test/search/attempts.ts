import { findCodes, normalForm } from '../../src/codes/index.ts';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import type { SearchAnswer } from '../../src/search/answer.ts';
import { wordsOf } from '../../src/search/query/words.ts';
import type { Search } from '../../src/search/search.ts';
import type { IndexedEntry } from '../../src/search/source.ts';
import { finalAnswer, searchOver } from './content.ts';
import { changes } from './queries/messages.ts';
import type { Random } from './queries/random.ts';
import { spellings } from './queries/spellings.ts';

/** A query with the entries that answer it. */
interface Attempt {
  query: string;
  locale: Locale;
  right: (key: string) => boolean;
}

export interface Message {
  text: string;
  locale: Locale;
  key: string;
}

/** Asks a site's entries what is made of their own codes and messages. */
export class Asker {
  readonly entries: readonly IndexedEntry[];
  readonly messages: readonly Message[];
  readonly #searches: ReadonlyMap<Locale, Search>;

  constructor(entries: readonly IndexedEntry[]) {
    this.entries = entries;
    this.#searches = new Map(localeList.map((locale) => [locale, searchOver(entries, locale)]));
    this.messages = entries.flatMap((entry) =>
      localeList.flatMap((locale) =>
        (entry.texts[locale]?.messages ?? []).map((text) => ({ text, locale, key: entry.key })),
      ),
    );
  }

  answer(query: string, locale: Locale): Promise<SearchAnswer> {
    const search = this.#searches.get(locale);
    if (!search) throw new Error(locale);
    return finalAnswer(search, query);
  }

  /** The share of attempts whose first result is right, and those that failed. */
  async success(attempts: readonly Attempt[]) {
    const failed: string[] = [];
    for (const { query, locale, right } of attempts) {
      const [first] = (await this.answer(query, locale)).results;
      if (!first || !right(first.key)) failed.push(`${locale} ${JSON.stringify(query)} → ${first?.key}`);
    }
    return { share: 1 - failed.length / attempts.length, failed };
  }

  /** Every spelling of every code in every locale; an entry that has the code is right. */
  codes(): Attempt[] {
    return this.entries.flatMap((entry) =>
      entry.codes.flatMap((code) => {
        const right = this.#withCode(code);
        return spellings(code).flatMap((query) => {
          const begun = this.#beginning(query);
          const isRight = (key: string) => right.has(key) || begun.has(key);
          return localeList.map((locale) => ({ query, locale, right: isRight }));
        });
      }),
    );
  }

  /** Every message, changed in some ways, asked in a locale; an entry that holds the same text or its code is right, too. */
  changed(
    change: keyof typeof changes,
    locale: (own: Locale) => Locale,
    random: Random,
    times = 4,
  ): Attempt[] {
    return this.messages.flatMap((message) => {
      const coded = findCodes(message.text).flatMap(({ printed }) => [...this.#withCode(printed)]);
      const whole = new Set([...this.#holders(message.text), ...coded]);
      return Array.from({ length: times }, () => {
        const query = changes[change](message.text, random);
        const right = change === 'part' ? this.#holders(query) : whole;
        return {
          query,
          locale: locale(message.locale),
          right: (key: string) => right.has(key) || key === message.key,
        };
      });
    });
  }

  /** The beginning of a name may be that of several. */
  #beginning(name: string): Set<string> {
    const begins = ({ codes }: IndexedEntry) => codes.some((code) => code.startsWith(name));
    return new Set(this.entries.filter(begins).map(({ key }) => key));
  }

  #withCode(code: string): Set<string> {
    const form = normalForm(code);
    const has = ({ codes }: IndexedEntry) => codes.some((own) => normalForm(own) === form);
    return new Set(this.entries.filter(has).map(({ key }) => key));
  }

  /** A stretch of words may stand in the messages of several entries; then each of them is right. */
  #holders(text: string): Set<string> {
    const wanted = ` ${folded(text)} `;
    const holds = (entry: IndexedEntry) => textsOf(entry).some((own) => ` ${folded(own)} `.includes(wanted));
    return new Set(this.entries.filter(holds).map(({ key }) => key));
  }
}

/** The locale that a text is not in. */
export function otherLocale(own: Locale): Locale {
  return localeList.find((locale) => locale !== own) ?? own;
}

function textsOf(entry: IndexedEntry): string[] {
  return Object.values(entry.texts).flatMap((text) => [text.title, ...text.messages]);
}

const foldings = new Map<string, string>();

function folded(text: string): string {
  const before = foldings.get(text);
  if (before !== undefined) return before;
  const words = wordsOf(text).map((word) => word.folded);
  foldings.set(text, words.join(' '));
  return words.join(' ');
}
