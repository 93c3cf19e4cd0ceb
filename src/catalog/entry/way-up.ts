import { wordsOf } from '../../i18n/words.ts';
import type { View } from '../catalog.ts';
import { pagePath } from '../urls.ts';

/** A page that stands above another. */
interface Above {
  name: string;
  /** Without the base: `/pt-br/errors/`. */
  path: string;
}

/** The pages above an entry's, from the first page of its language on. */
export function wayUp({ locale, kind }: Pick<View, 'locale' | 'kind'>): [home: Above, list: Above] {
  const words = wordsOf(locale).site;
  const list = kind === 'error' ? 'errors' : 'guides';
  return [
    { name: words.home, path: pagePath(locale) },
    { name: words[list], path: pagePath(locale, list) },
  ];
}
