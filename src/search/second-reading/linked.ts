import type { CodeAnswer, NamedCard } from '../code-layer.ts';
import { isArticleFile } from '../index/article-file.ts';
import type { ReadIndexFile } from '../index/read.ts';
import { type Query, readQuery } from '../query/query.ts';
import { decoded, parsed } from '../query/url-parts.ts';

/** Addresses in a text; a path alone is one where it is all that the text says. */
const address = /https?:\/\/[^\s<>"']+|^\s*\/[^\s<>"']+(?=\s*$)/gi;
/** The page of an entry, wherever the site lies, and its short link. */
const page = /\/(?:errors|guides|e)\/([^/]+)\/?$/;
/** The name of an article in an address: the last part of its path, in a repository with the ending of its file. */
const article = /([^/]+?)(?:\.md)?\/?$/;
/** An anchor that says so much is an article's own wherever it stands: on a page of another name, on a mirror, in a blog. */
const tellingAnchor = /^[\w']+(?:-[\w']+){3}/;
/** A parameter that announces a code: `error=34513`, `errorCode=…`, `hr=…`. */
const announcing = /err|code$|^codigo$|^hr(?:esult)?$/i;
/** More addresses are a log. */
const most = 4;

/**
 * The entries to which the addresses in a query lead: pages of this site, sections of the articles wherever they are
 * published or copied, and codes that a parameter of any address announces. What many pages have, as `#next-steps`, is
 * an article's only on the page of its name.
 *
 * @param answerCodes looks the codes and names of a query up
 * @param readWords reads a file of words
 */
export async function linkedCards(
  { text }: Query,
  answerCodes: (query: Query) => Promise<CodeAnswer>,
  readWords: ReadIndexFile,
): Promise<NamedCard[]> {
  const isArticle = async ({ pathname }: URL) => {
    const file = await readWords('articles.json');
    return isArticleFile(file) && file.articles.includes(article.exec(pathname)?.[1] ?? '');
  };
  const lookUp = async (name: string) => {
    const { named } = await answerCodes(readQuery(name));
    return named.filter(({ certain }) => certain);
  };
  const found = [...text.matchAll(address)]
    .slice(0, most)
    .map(([link]) => cardsOf(link.trim(), lookUp, isArticle));
  return (await Promise.all(found)).flat();
}

async function cardsOf(
  link: string,
  lookUp: (name: string) => Promise<NamedCard[]>,
  isArticle: (url: URL) => Promise<boolean>,
): Promise<NamedCard[]> {
  const url = parsed(link.replace(/[).,;:!?\]]+$/, ''));
  if (!url) return [];
  const name = page.exec(url.pathname)?.[1];
  const anchor = url.hash.slice(1);
  if (name !== undefined) {
    const cards = await lookUp(decoded(name));
    const parts = anchor ? await lookUp(decoded(anchor)) : [];
    return cards.map((named) => {
      const part = parts.find(({ card }) => card.key === named.card.key && card.kind === named.card.kind);
      return part?.anchor ? { ...named, anchor: part.anchor } : named;
    });
  }
  if (tellingAnchor.test(anchor) || (anchor && (await isArticle(url)))) return lookUp(decoded(anchor));
  const codes = [...url.searchParams].filter(([parameter]) => announcing.test(parameter));
  const cards = await Promise.all(codes.map(([, code]) => lookUp(code)));
  return cards.flat().filter(({ kind }) => kind !== 'anchor');
}
