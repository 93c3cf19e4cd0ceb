import { localeOf } from '../../i18n/locales.ts';
import { createSearch } from '../search.ts';
import { unpackWords } from './field-words.ts';
import { listen } from './gestures.ts';
import { SearchBox } from './search-box.ts';

/**
 * `<search-field>`: the search field with its answers. In a page's header it is a combobox whose list opens below;
 * with `data-inline` the answers are the page's content and the query stands in the address.
 */
class SearchField extends HTMLElement {
  #box: SearchBox | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const { locale: tag = '', base = '/', codeShards, words = '', report, inline } = this.dataset;
    const locale = localeOf(tag);
    if (!input || !locale || this.#box) return;
    const search = createSearch({ locale, base, codeShards: Number(codeShards) });
    const context = { locale, base, words: unpackWords(words), reportUrl: report };
    this.#box = new SearchBox(this, input, search, context, inline !== undefined);
    listen(this, this.#box);
    this.#box.restore();
    void search.preload();
  }
}

customElements.define('search-field', SearchField);
