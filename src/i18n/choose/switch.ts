import { fragmentFor } from './fragment.ts';
import { rememberLanguage } from './remembered.ts';

/*
 * The language switch: plain links to the same page in the other languages. With scripts they also keep the place
 * on the page and the query, and the choice is remembered for pages without a language of their own.
 */
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-locale]');

for (const link of links) {
  const plain = link.href;
  // The query and the anchor change while the page is read, so the address is made when it is about to be used.
  const keepPlace = () => {
    const url = new URL(plain);
    const query = new URLSearchParams(location.search).get('q');
    if (query !== null) url.searchParams.set('q', query);
    url.hash = fragmentFor(link, location.hash);
    link.href = url.href;
  };
  for (const event of ['pointerenter', 'focus', 'click', 'auxclick', 'contextmenu']) {
    link.addEventListener(event, keepPlace);
  }
  link.addEventListener('click', () => rememberLanguage(link.dataset.locale ?? ''));
}
