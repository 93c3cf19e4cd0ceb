import { entryPath } from '../catalog/urls.ts';
import { type Locale, localeOf } from '../i18n/locales.ts';
import type { Match, SearchResult } from './answer.ts';
import type { NamedCard } from './code-layer.ts';
import type { Card } from './index/code-file.ts';

/** A result that shows an entry to a reader of a locale. */
export function resultOf(card: Card, reader: Locale, match: Match, anchor?: string): SearchResult {
  const locale = textLocale(card, reader);
  return {
    key: card.key,
    kind: card.kind,
    locale,
    title: { text: card.titles[locale] ?? card.key, marks: [] },
    codes: card.codes,
    match,
    path: entryPath(reader, card.kind, card.key) + (anchor ? `#${anchor}` : ''),
  };
}

/** The result for a name: its code was named, or its key or anchor, which are its message in English. */
export function namedResult({ card, kind, anchor, printed }: NamedCard, reader: Locale): SearchResult {
  if (kind === 'anchor') return resultOf(card, reader, 'message', anchor);
  return { ...resultOf(card, reader, 'code', anchor), code: printed };
}

/** The locale in which a reader of another meets the entry's text. */
function textLocale(card: Card, reader: Locale): Locale {
  if (card.titles[reader] !== undefined) return reader;
  for (const tag of Object.keys(card.titles)) {
    const locale = localeOf(tag);
    if (locale) return locale;
  }
  return reader;
}
