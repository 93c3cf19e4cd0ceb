import type { Locale } from './locales.ts';
import { fill } from './template.ts';

export { fill };

/** A template in the plural forms that Portuguese and Spanish need; `other` serves every further category. */
export interface Plural {
  one: string;
  other: string;
}

/** The two forms of a phrase that counts: `forms('{count} erro', '{count} erros')`. */
export function forms(one: string, other: string): Plural {
  return { one, other };
}

const pluralRules = new Map<string, Intl.PluralRules>();
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** What `make` gives for a key, made once: `Intl` objects are dear to construct. */
function once<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** The template's form for a count, filled with the count in the locale's digits and the other values. */
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

/** A number with the locale's grouping: `5.000`. */
export function formatNumber(locale: Locale, value: number): string {
  return once(numbers, locale, () => new Intl.NumberFormat(locale)).format(value);
}

/** An ISO 8601 date as the locale writes it out: `15 de julho de 2019`. */
export function formatDate(locale: Locale, date: string): string {
  return once(
    dates,
    locale,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(new Date(date));
}
