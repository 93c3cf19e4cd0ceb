import { markdownParagraph } from '../../document/markdown.ts';
import { type Markup, markdown, plain } from '../../document/markup.ts';
import { transcript } from '../../document/transcript.ts';
import { fill } from '../../i18n/template.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Entry } from '../entry.ts';
import { entryPath, parseEntryLink } from '../urls.ts';
import { fullNameOf } from './full-name.ts';

/** A text to give away, ready to paste. */
interface Handover {
  text: string;
  markdown: string;
}

/**
 * What support sends to a customer: title, codes, messages, the page's address, causes and steps, without a greeting, in the
 * entry's language.
 *
 * @param root the address of the site with its base: `https://indice.example/ajuda/`
 */
export function handoverOf(entry: Entry, root: string): Handover {
  const { quotation } = wordsOf(entry.locale).handover;
  return {
    text: write(entry, root, plain, (text) => fill(quotation, { text })),
    markdown: write(entry, root, markdown, markdownQuotation),
  };
}

function write(entry: Entry, root: string, markup: Markup, quote: (text: string) => string): string {
  const words = wordsOf(entry.locale).handover;
  const own = new URL(entryPath(entry.locale, entry.kind, entry.key).slice(1), root).href;
  const messages = entry.messages.filter((message) => message !== entry.title);
  const parts = [
    markup.title(markup.text(fullNameOf(entry))),
    ...messages.map((message) => quote(markup.text(message))),
    `${markup.text(words.link)} ${markup.address(own)}`,
    transcript(entry.nodes, markup, linkCompleter(own, root)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function markdownQuotation(text: string): string {
  return markdownParagraph(text).replace(/^/gm, '> ');
}

/**
 * Makes the addresses of an entry's links complete: internal ones are site-absolute without the base.
 *
 * @param own the address of the entry's page
 * @param root the address of the site with its base
 */
export function linkCompleter(own: string, root: string): (href: string) => string {
  return (href) => (parseEntryLink(href) ? new URL(href.slice(1), root) : new URL(href, own)).href;
}
