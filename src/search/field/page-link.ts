import { pagePath, withBase } from '../../catalog/urls.ts';
import { make } from './dom.ts';
import type { FieldContext } from './field-words.ts';

/** A link to a page of the reader's language: `errors`, `log`, `search`. */
export function pageLink({ base, locale }: FieldContext, page: string, label: string): HTMLAnchorElement {
  return make('a', { href: withBase(base, pagePath(locale, page)) }, label);
}
