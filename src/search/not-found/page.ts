import { chooseLocale } from '../../i18n/choose/choose.ts';
import { rememberedLocale } from '../../i18n/choose/remembered.ts';
import { readBadAddress } from './address.ts';

/*
 * The 404 page: first speaks the language of the address, before the scripts of every page look at what is on it,
 * then offers what the address may have meant.
 */
const { locale: named, names } = readBadAddress(
  location.pathname,
  location.hash,
  document.body.dataset.base ?? '/',
);
const locale = named ?? chooseLocale(rememberedLocale(), navigator.languages);
const template = document.querySelector<HTMLTemplateElement>(`template[data-page="${locale}"]`);

if (template) {
  for (const part of document.querySelectorAll('body > :not(script)')) part.remove();
  document.body.prepend(template.content);
  document.documentElement.lang = locale;
  document.title = document.title.replace(/^.* · /, `${template.dataset.title} · `);
}

void import('./offer.ts').then(({ offer }) => offer(names));
