import { localeOf } from '../../i18n/locales.ts';
import type { SearchResult } from '../answer.ts';
import { make } from '../field/dom.ts';
import { type FieldContext, unpackWords } from '../field/field-words.ts';
import { resultLink } from '../field/result-link.ts';
import { createSearch, type Search } from '../search.ts';
import { namesIn } from './address.ts';

/** No more than this is offered. */
const MOST = 5;

/**
 * Offers on the 404 page what the names of its address lead to: first what they name exactly, else what resembles
 * them; and says so where that is nothing.
 */
async function offer(): Promise<void> {
  const field = document.querySelector<HTMLElement>('search-field');
  const place = document.querySelector<HTMLElement>('[data-found]');
  const locale = localeOf(field?.dataset.locale ?? '');
  if (!field || !place || !locale) return;
  const base = field.dataset.base ?? '/';
  const names = namesIn(location.pathname, location.hash, base);
  if (names.length === 0) return;
  const search = createSearch({ locale, base, index: field.dataset.index ?? '' });
  const named = await resultsOf(names, (name) => search.resolveName(name));
  const results = named.length > 0 ? named : await resultsOf(names, (name) => alike(search, name));
  if (results.length === 0) {
    place.append(make('p', {}, place.dataset.nothing));
    return;
  }
  const context: FieldContext = {
    locale,
    base,
    words: unpackWords(field.dataset.words ?? ''),
    reportUrl: undefined,
  };
  const isOneOfSeveral = results.length > 1;
  const items = results
    .slice(0, MOST)
    .map((result) =>
      make(
        'div',
        { role: 'listitem' },
        resultLink(result, context, { role: 'link', isAnswer: true, isOneOfSeveral }),
      ),
    );
  place.append(
    make('p', {}, place.dataset.foundWord),
    make('div', { class: 'panel', role: 'list' }, ...items),
  );
}

async function resultsOf(
  names: readonly string[],
  find: (name: string) => Promise<SearchResult[]>,
): Promise<SearchResult[]> {
  const found = new Map<string, SearchResult>();
  for (const name of names) {
    for (const result of await find(name)) if (!found.has(result.path)) found.set(result.path, result);
  }
  return [...found.values()];
}

/** What the words of a name lead to: `invalid-vault-credentials` is read as three. */
async function alike(search: Search, name: string): Promise<SearchResult[]> {
  let results: SearchResult[] = [];
  for await (const answer of search.query(name.replace(/[-_+.]+/g, ' '))) results = answer.results;
  return results;
}

void offer();
