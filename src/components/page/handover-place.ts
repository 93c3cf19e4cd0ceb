import { fragmentFor } from '../../i18n/choose/fragment.ts';

/**
 * The part of the page that a text for the customer leads to: the cause or the step that the reader was led to, or none.
 *
 * @param locale the text's language, in which the causes may be counted otherwise
 */
export function placeIn(locale: string): string {
  const { hash } = location;
  if (!/(^#cause|step)-\d/.test(hash) || !document.getElementById(hash.slice(1))) return '';
  const link = document.querySelector<HTMLElement>(`.langs [hreflang="${locale}"]`);
  return link ? fragmentFor(link, hash) : '';
}
