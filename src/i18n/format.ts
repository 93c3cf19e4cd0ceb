import type { Plural } from './forms.ts';
import { type Locale, localeList } from './locales.ts';
import { fill } from './template.ts';

const pluralRules = new Map<string, Intl.PluralRules>();
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const datesWritten = new Map<string, string>();
const languageNamesWritten = new Map<string, string>();

/** What `make` gives for a key, made once: `Intl` objects are dear to construct and to ask, thousands of times. */
function once<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** The template's form for a count, filled with the count and the other values. */
export function plural(
  locale: Locale,
  forms: Plural,
  count: number,
  values: Record<string, string | number> = {},
): string {
  const rules = once(pluralRules, locale, () => new Intl.PluralRules(locale));
  const template = rules.select(count) === 'one' ? forms.one : forms.other;
  return fill(template, { count: formatNumber(locale, count), ...values });
}

/** A count with the locale's grouping, in the digits in which codes are written: `5.000`. */
export function formatNumber(locale: string, value: number): string {
  // There is nothing to group, and a browser's first formatter takes a phone 80 ms.
  if (value < 1000) return String(value);
  return once(numbers, locale, () => new Intl.NumberFormat(locale, { numberingSystem: 'latn' })).format(
    value,
  );
}

/** An ISO 8601 date as the locale writes it out: `15 de julho de 2019`. */
export function formatDate(locale: Locale, date: string): string {
  return once(datesWritten, `${locale} ${date}`, () =>
    once(dates, locale, () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })).format(
      new Date(date),
    ),
  );
}

/**
 * What a locale's language is called inside a sentence of another: `languageName('pt-BR', 'es-ES')` is `espanhol`; where
 * several locales have one language, with the country.
 *
 * @param locales the tags of all of them
 */
export function languageName(locale: string, named: string, locales: readonly string[] = localeList): string {
  const [language = named] = named.split('-');
  const isShared = locales.some((other) => other !== named && other.split('-')[0] === language);
  const tag = isShared ? named : language;
  return once(languageNamesWritten, `${locale} ${tag}`, () => {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? named;
  });
}

/** What the site's languages are called inside a sentence of the locale, by their tags. */
export function languageNames(locale: Locale): Record<string, string> {
  return Object.fromEntries(localeList.map((named) => [named, languageName(locale, named)]));
}
