import { causesAnchor } from '../../catalog/urls.ts';
import type { MarkedText } from '../answer.ts';
import type { Likeness } from '../messages/likeness.ts';
import { type Word, wordsOf } from '../query/words.ts';
import type { Page } from './pagefind.ts';

/** The part of a page that answers best. */
export interface SectionHit {
  /** The heading's id; undefined before the first heading. */
  anchor: string | undefined;
  /** Which words of the query it has. */
  words: Set<string>;
  excerpt: MarkedText;
}

/** About how many words of a text an excerpt shows, on a phone, too; how many on a wide screen; and before the first. */
const shown = { everywhere: 14, atMost: 28, before: 2 };

/**
 * Cuts a page at its headings and finds the part that has most of the words, with the passage that shows them.
 *
 * @param weights how much each word of the query tells
 */
export function bestSection(
  page: Page,
  likeness: Likeness,
  weights: ReadonlyMap<string, number>,
): SectionHit {
  const hits = sectionsOf(page).map((section) => sectionHit(section, likeness, weights));
  const best = bestBy(hits, ({ words }) => weigh(words, weights));
  return best ?? { anchor: undefined, words: new Set(), excerpt: { text: '', marks: [] } };
}

/** The first of those that have the most. */
function bestBy<T>(all: readonly T[], value: (one: T) => number): T | undefined {
  let best: { one: T; value: number } | undefined;
  for (const one of all) {
    const own = value(one);
    if (!best || own > best.value) best = { one, value: own };
  }
  return best?.one;
}

function weigh(words: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? 0;
  return sum;
}

/** A part of a page. */
interface Section {
  anchor: string | undefined;
  text: string;
  /** Where the page's codes and title end in its text, which a result shows anyway. */
  head: number;
}

function sectionsOf({ content, anchors, meta: { title = '' } }: Page): Section[] {
  const tokens = [...content.matchAll(/\S+/g)];
  // Those before all text are the page's own; and what heads the causes heads nothing else: they have anchors themselves.
  const parts = anchors.filter(({ id, location }) => location > 0 && id !== causesAnchor);
  const cuts = parts.sort((a, b) => a.location - b.location);
  const at = (location: number) => tokens[location]?.index ?? content.length;
  const starts = [{ id: undefined, location: 0 }, ...cuts];
  return starts.map(({ id, location }, place) => {
    const next = starts[place + 1];
    const text = content.slice(at(location), next ? at(next.location) : undefined);
    // The codes stand before the title.
    const titled = place === 0 ? text.indexOf(title) : -1;
    return { anchor: id, text, head: titled < 0 ? 0 : titled + title.length };
  });
}

function sectionHit(
  { anchor, text, head }: Section,
  likeness: Likeness,
  weights: ReadonlyMap<string, number>,
): SectionHit {
  const tokens = wordsOf(text);
  const matches = new Map<Word, string>();
  for (const token of tokens) {
    const [best] = [...likeness(token.folded)].sort(([, a], [, b]) => b - a);
    if (best) matches.set(token, best[0]);
  }
  const body = tokens.filter(({ start }) => start >= head);
  const shown = body.length > 0 ? body : tokens;
  return { anchor, words: new Set(matches.values()), excerpt: excerptOf(text, shown, matches, weights) };
}

/** The stretch of a text that shows what tells most of a query within a few words. */
function excerptOf(
  text: string,
  tokens: readonly Word[],
  matches: ReadonlyMap<Word, string>,
  weights: ReadonlyMap<string, number>,
): MarkedText {
  const found = (from: number) =>
    new Set(tokens.slice(from, from + shown.everywhere).flatMap((token) => matches.get(token) ?? []));
  const places = tokens.flatMap((token, place) => (matches.has(token) ? place : []));
  const first = bestBy(places, (place) => weigh(found(place), weights)) ?? 0;
  const from = first - shown.before > shown.before ? first - shown.before : 0;
  const stretch = tokens.slice(from, from + shown.atMost);
  const start = stretch[0]?.start ?? 0;
  const end = from + shown.atMost < tokens.length ? (stretch.at(-1)?.end ?? 0) : text.trimEnd().length;
  const head = from > 0 ? '… ' : '';
  const tail = end < text.trimEnd().length ? ' …' : '';
  const marks = stretch
    .filter((token) => matches.has(token))
    .map((token): [number, number] => [token.start - start + head.length, token.end - start + head.length]);
  return { text: head + text.slice(start, end) + tail, marks };
}
