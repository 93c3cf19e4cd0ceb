import type { Catalog } from '../../catalog/catalog.ts';
import { parseEntryLink } from '../../catalog/urls.ts';
import { findCodes, readingsOf } from '../../codes/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Problem } from '../finding.ts';
import { linksOf, type PlacedLink } from '../links.ts';
import type { PageRule } from '../rule.ts';

const host = /^(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:\/\S*)?$/i;

/** Links whose text says something else than where they lead, or nothing. */
export const linkText: PageRule = ({ entry, blocks }, { catalog, glossary }) => {
  const links = blocks.flatMap(linksOf);
  return links.flatMap((link) => {
    const fault =
      vague(link, glossary.vagueLinks) ??
      otherHost(link) ??
      otherEntry(link, catalog, entry.locale) ??
      otherTarget(link, links);
    return fault ? [problem(link, fault)] : [];
  });
};

function problem(link: PlacedLink, message: string): Problem {
  return { line: link.line, excerpt: link.text, message };
}

function vague({ text }: PlacedLink, vagueLinks: readonly string[]): string | undefined {
  if (text === '') return 'a link has no text. Say where it leads, or remove it.';
  if (vagueLinks.includes(text.toLowerCase()))
    return `the link “${text}” does not say where it leads. Take the words that do into the link.`;
  return undefined;
}

/** The text is an address, and the link leads to another host. */
function otherHost({ text, href }: PlacedLink): string | undefined {
  const shown = host.exec(text)?.[1]?.toLowerCase();
  const target = host.exec(href)?.[1]?.toLowerCase();
  if (!shown || !target || shown === target) return undefined;
  return `the link shows ${shown} and leads to ${target}. Make them agree.`;
}

/** The text names an entry by code or title, and the link leads to another one; or to none. */
function otherEntry({ text, href }: PlacedLink, catalog: Catalog, locale: Locale): string | undefined {
  const target = parseEntryLink(href);
  if (!target) return undefined;
  const view = catalog.view(locale, target.kind, target.key);
  if (!view) return `the link “${text}” leads to ${href}, which is no entry. Correct the address.`;
  const own = new Set(view.texts.flatMap((entry) => entry.codes.flatMap(formsOf)));
  const foreign = findCodes(text).find(
    ({ certainty, readings }) => certainty === 'certain' && !readings.some((form) => own.has(form)),
  );
  if (foreign) return `the link “${text}” names ${foreign.printed} and leads to ${href}. Make them agree.`;
  const named = catalog.entries(locale).find(({ entry }) => entry.title.toLowerCase() === text.toLowerCase());
  if (!named || named.path === view.path || view.entry.title.toLowerCase() === text.toLowerCase())
    return undefined;
  return `the link “${text}” is the title of ${named.path} and leads to ${href}. Make them agree.`;
}

/** The same text leads to another place elsewhere on the page. */
function otherTarget(link: PlacedLink, links: readonly PlacedLink[]): string | undefined {
  const first = links.find(({ text }) => text.toLowerCase() === link.text.toLowerCase());
  if (!first || first === link || first.href === link.href) return undefined;
  return `“${link.text}” leads to ${link.href} here and to ${first.href} in line ${first.line}. Make them agree, or say in the text how they differ.`;
}

function formsOf(code: string): string[] {
  return readingsOf(code).map(({ form }) => form);
}
