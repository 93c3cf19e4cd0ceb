import { createHash } from 'node:crypto';
import type { View } from '../catalog/catalog.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import { colours } from '../styles/colours.ts';

/** What a page's picture shows where its link is shared: Open Graph. */
export interface PictureCard {
  /** Large, in the middle: the code, or the site's name. */
  headline: string;
  text: string;
  /** Small, below. */
  footer: string;
}

/** The size of a picture in pixels, as Open Graph's readers want it. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Changes when more of the drawing changes than its colours, so that no cached picture of the old drawing is used. */
const drawing = 1;

/** The card of an entry in the language of its text. */
export function entryCard(view: View, name: string): PictureCard {
  const { entry } = view;
  return { headline: entry.codes[0] ?? '', text: entry.title, footer: footerOf(entry.locale, name) };
}

/** The card of every other page of a locale. */
export function siteCard(locale: Locale, name: string): PictureCard {
  const words = wordsOf(locale);
  return { headline: name, text: words.site.description, footer: words.home.title };
}

function footerOf(locale: Locale, name: string): string {
  return `${name} ${wordsOf(locale).site.tagline}`;
}

/** The path of a card's picture, without the base: the same card has the same path. */
export function picturePath(card: PictureCard): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([drawing, colours, card]))
    .digest('hex');
  return `/og/${digest.slice(0, 16)}.png`;
}
