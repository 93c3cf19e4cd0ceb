import { parseEntryLink } from '../../catalog/urls.ts';
import { type Locale, localeOf } from '../../i18n/locales.ts';
import type { Card } from '../index/code-file.ts';
import { createLexicon, type Lexicon, type LexiconFile } from '../messages/lexicon.ts';
import { createLikeness, type Likeness } from '../messages/likeness.ts';
import { isSmall } from '../messages/weights.ts';
import { type Nearness, nearnessIn, type Together } from '../nearness.ts';
import type { Query } from '../query/query.ts';
import { wordsOf } from '../query/words.ts';
import type { FoundPage, FullText, Page } from './pagefind.ts';
import { bestSection, type SectionHit } from './section.ts';

/** An entry's page that uses words of a query. */
export interface TextHit {
  /** With its title in the page's language, and its leading code only. */
  card: Card;
  /** The language of the page. */
  locale: Locale;
  /** For each word of the query, how well the page has it, 0 to 1. */
  evidence: Map<string, number>;
  /** True when the entry's causes are counted otherwise in another language. */
  causesDiffer: boolean;
  /** How near to one another it has them. */
  near: Nearness;
  /** The part of the page that has most of them. */
  section: SectionHit;
}

/** How many pages are looked at closely. */
const candidates = 8;
/** Of a longer text only so many of the longest words are looked up. */
const lookedUp = 10;

/** What of a query the full text is asked, and how its words are to be understood. */
export interface AskedWords extends Pick<Query, 'words' | 'identifiers'> {
  lexicon: LexiconFile;
  together: Together;
}

/** The full text of a site in one language, asked by whole queries. */
export interface PageSearch {
  /** The pages that use a query's words. Rejects when the signal is aborted before it begins. */
  find(query: AskedWords, signal?: AbortSignal): Promise<TextHit[]>;
}

/** Searches pages where the full text is at hand. */
export function createPageSearch(fullText: FullText, base: string): PageSearch {
  return { find: (query) => answerFullText(fullText, createLexicon(query.lexicon), base, query) };
}

/**
 * Finds the entries' pages that use the words of a query. Pagefind joins words with AND and falls back to short
 * beginnings of unknown ones, so each word is searched for itself and what came back is checked in the page's text.
 */
async function answerFullText(
  fullText: FullText,
  lexicon: Lexicon,
  base: string,
  query: AskedWords,
): Promise<TextHit[]> {
  const words = tellingWords(query);
  const found = await Promise.all(words.map((word) => fullText.search(word)));
  const likeness = createLikeness(words, lexicon.meaning, query.identifiers);
  const loaded = await Promise.all(bestPages(found).map((page) => page.data()));
  return loaded.flatMap((page) => hitOf(page, base, query.together, likeness));
}

/**
 * The pages that are worth a close look.
 *
 * @param found the pages that use each word, the best first
 */
function bestPages(found: readonly FoundPage[][]): FoundPage[] {
  const pages = new Map<string, { page: FoundPage; score: number }>();
  // That the few pages of a supplement have a word, or lack it, says nothing about how rare it is.
  const counts = found.map((results) => results.filter(({ isSupplied }) => !isSupplied).length);
  const most = Math.max(1, ...counts);
  for (const [word, results] of found.entries()) {
    const rarity = Math.log(1 + most / Math.max(1, counts[word] ?? 0));
    for (const [place, page] of results.entries()) {
      const known = pages.get(page.id) ?? { page, score: 0 };
      known.score += rarity * (1 + 0.2 / (1 + place));
      pages.set(page.id, known);
    }
  }
  const best = [...pages.values()].sort((a, b) => b.score - a.score).map(({ page }) => page);
  // For a word that the supplement lacks Pagefind takes a short beginning, which many of its pages have.
  const supplied = best.filter(({ isSupplied }) => isSupplied);
  const others = best.filter(({ isSupplied }) => !isSupplied);
  return [...others.slice(0, candidates), ...supplied.slice(0, candidates)];
}

/** The words worth a search of their own, as Pagefind takes them: letters and digits only. */
function tellingWords(query: AskedWords): string[] {
  const distinct = [...new Set(query.words.map(({ folded }) => folded))].filter((word) => !isSmall(word));
  if (distinct.length <= lookedUp) return distinct;
  return distinct.sort((a, b) => b.length - a.length).slice(0, lookedUp);
}

function hitOf(page: Page, base: string, together: Together, likeness: Likeness): TextHit[] {
  const url = new URL(page.url, 'https://site.invalid');
  const link = url.pathname.startsWith(base)
    ? parseEntryLink(`/${url.pathname.slice(base.length)}`)
    : undefined;
  const locale = localeOf(url.pathname.slice(base.length).split('/')[0] ?? '');
  if (!link || !locale) return [];
  const known = wordsOf(page.content);
  const evidence = new Map<string, number>();
  for (const { folded } of known)
    for (const [word, score] of likeness(folded))
      evidence.set(word, Math.max(score, evidence.get(word) ?? 0));
  const near = nearnessIn(page.content, known, together, likeness);
  const section = bestSection(page, likeness, together.weights);
  const { title = '', code, causes } = page.meta;
  const card: Card = {
    key: link.key,
    kind: link.kind,
    codes: code ? [code] : [],
    titles: { [locale]: title },
  };
  return [{ card, locale, evidence, near, causesDiffer: causes === 'differ', section }];
}
