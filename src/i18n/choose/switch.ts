import { fragmentFor } from './fragment.ts';
import { rememberLanguage } from './remembered.ts';

/*
 * The language switch: plain links to the same page in the other languages. With scripts they also keep the place
 * on the page and the query, and the choice is remembered for pages without a language of their own.
 */

/** A longer query is not put into an address. */
const longestQuery = 500;

const links = document.querySelectorAll<HTMLAnchorElement>('.langs a');

for (const link of links) {
  // The query and the anchor change while the page is read, so the address is made when it is about to be used.
  const keepPlace = () => {
    const url = new URL(link.href);
    url.search = '';
    const typed = document.querySelector<HTMLInputElement>('#ui_search')?.value;
    const query = typed || new URLSearchParams(location.search).get('q');
    if (query && query.length <= longestQuery) url.searchParams.set('q', query);
    url.hash = fragmentFor(link, location.hash);
    link.href = url.href;
  };
  for (const event of ['pointerenter', 'focus', 'click', 'auxclick', 'contextmenu']) {
    link.addEventListener(event, keepPlace);
  }
  link.addEventListener('click', () => rememberLanguage(link.hreflang));
}
