import { chooseLanguage } from './choose.ts';
import { fragmentFor } from './fragment.ts';
import { rememberedLanguage } from './remembered.ts';

/*
 * A page without a language of its own: goes on to the visitor's. A page that leads to several places in each
 * language shows those of the visitor's instead.
 */
const choice = document.querySelector('main.choice');

if (choice) {
  const sections = [...choice.querySelectorAll<HTMLElement>('section[lang]')];
  const available = sections.map(({ lang }) => lang);
  const chosen = chooseLanguage(available, [rememberedLanguage(), ...navigator.languages]) ?? '';
  const links = [...choice.querySelectorAll<HTMLAnchorElement>('a[data-goes-on]')];
  const link = links.find(({ dataset }) => dataset.goesOn === chosen);
  if (link) {
    const target = new URL(link.href);
    const query = new URLSearchParams(location.search).get('q');
    if (query !== null) target.searchParams.set('q', query);
    target.hash = fragmentFor(link, location.hash);
    // In place of this page, which the way back should not lead to.
    location.replace(target);
  } else {
    document.documentElement.lang = chosen;
    for (const section of sections) section.hidden = section.lang !== chosen;
  }
}
