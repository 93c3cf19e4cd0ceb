import { localeOf } from '../../i18n/locales.ts';
import type { SearchAnswer, SearchResult } from '../answer.ts';
import { make } from '../field/dom.ts';
import { type FieldContext, unpackWords } from '../field/field-words.ts';
import { noMatchBlock } from '../field/no-match.ts';
import { resultLink } from '../field/result-link.ts';
import { createSearch, type Search } from '../search.ts';
import { namesIn, pathIn } from './address.ts';
import { meantBy } from './meant.ts';

/** No more than this is offered. */
const MOST = 5;

/**
 * Offers on the 404 page what the names of its address lead to: first what they name exactly, else what resembles
 * them; and says so where that is nothing, or a code that is documented nowhere. The switch of languages asks the same
 * address in the others.
 */
async function offer(): Promise<void> {
  const field = document.querySelector<HTMLElement>('search-field');
  const place = document.querySelector<HTMLElement>('[data-found]');
  const locale = localeOf(field?.dataset.locale ?? '');
  if (!field || !place || !locale) return;
  const base = field.dataset.base ?? '/';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a'))
    link.pathname = pathIn(localeOf(link.hreflang) ?? locale, location.pathname, base);
  const names = namesIn(location.pathname, location.hash, base);
  const search = createSearch({ locale, base, codeShards: Number(field.dataset.codeShards) });
  const context: FieldContext = {
    locale,
    base,
    words: unpackWords(field.dataset.words ?? ''),
    reportUrl: field.dataset.report,
  };
  const named = await resultsOf(names, (name) => meantBy(search, name, locale));
  const unknown = named.length > 0 ? undefined : await unknownIn(search, names);
  if (unknown) {
    place.append(noMatchBlock(unknown, context));
    return;
  }
  const results = named.length > 0 ? named : await resultsOf(names, (name) => alike(search, name));
  if (results.length === 0) {
    const isKnown = await search.codesIn(names[0] ?? '').then(
      () => true,
      () => false,
    );
    place.append(make('p', {}, isKnown ? place.dataset.nothing : context.words.noIndex));
    return;
  }
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
  return (await lastAnswer(search, name.replace(/[-_+.]+/g, ' ')))?.results ?? [];
}

/** The answer to the first of the names that is a number and documented nowhere. */
async function unknownIn(search: Search, names: readonly string[]): Promise<SearchAnswer | undefined> {
  for (const name of names.filter((name) => /\d/.test(name))) {
    const answer = await lastAnswer(search, name);
    if (answer?.unknownCodes.some(({ hex }) => hex)) return answer;
  }
  return undefined;
}

async function lastAnswer(search: Search, text: string): Promise<SearchAnswer | undefined> {
  let last: SearchAnswer | undefined;
  for await (const answer of search.query(text)) last = answer;
  return last;
}

void offer();
