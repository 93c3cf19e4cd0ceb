import type { ElementNode } from '../../document/nodes.ts';
import { plainText } from '../../document/text.ts';
import { wordsOf } from '../../i18n/words.ts';
import { escapeHtml } from '../escape-html.ts';
import { controlLang, type TextContext } from './context.ts';

/** The link that copies the address of a part of the page, and leads there. It stands after the part's heading. */
export function permalinkHtml({ properties, children }: ElementNode, context: TextContext): string {
  const id = escapeHtml(String(properties.id));
  const lang = controlLang(context);
  const { linkHere } = wordsOf(context.locale).entry;
  // A name is in one language: a title in another one describes the link instead.
  const label = lang ? linkHere : `${linkHere}: ${plainText(children)}`;
  const foreign = lang ? ` lang="${lang}" aria-describedby="${id}"` : '';
  return `<a class="permalink" data-pagefind-ignore href="#${id}" data-copy="link"${foreign} aria-label="${escapeHtml(label)}">#</a>`;
}

/** The same for a heading of the text, where it is one that a link can lead to on a page of its own. */
export function sectionLinkHtml(node: ElementNode, context: TextContext): string {
  const leads = /^h[1-6]$/.test(node.tagName) && node.properties.id !== undefined && context.shift === 0;
  return leads ? permalinkHtml(node, context) : '';
}
