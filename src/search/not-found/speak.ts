import { chooseLanguage } from '../../i18n/choose/choose.ts';
import { rememberedLanguage } from '../../i18n/choose/remembered.ts';
import { tagsIn } from './language.ts';

/*
 * The 404 page speaks the language of its address. A host has one such page for all languages; it holds the other
 * languages' contents as templates. This runs before other scripts look at what is on the page.
 */
const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[data-page]')];

if (templates.length > 0) {
  const available = [document.documentElement.lang, ...templates.map(({ dataset }) => dataset.page ?? '')];
  const wanted = [...tagsIn(location.pathname), rememberedLanguage(), ...navigator.languages];
  const locale = chooseLanguage(available, wanted) ?? '';
  const template = templates.find(({ dataset }) => dataset.page === locale);
  if (template) {
    for (const part of document.querySelectorAll('body > :not(script)')) part.remove();
    document.body.prepend(template.content);
    document.documentElement.lang = locale;
    document.documentElement.dir = template.dir;
    document.title = document.title.replace(/^.* · /, `${template.dataset.title} · `);
  }
}
