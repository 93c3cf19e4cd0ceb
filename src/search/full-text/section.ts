import { causesAnchor } from '../../catalog/urls.ts';
import type { MarkedText } from '../answer.ts';
import type { Likeness } from '../messages/likeness.ts';
import { type Word, wordsOf } from '../words.ts';
import type { Page } from './pagefind.ts';

/** The part of a page that answers best. */
export interface SectionHit {
  /** The heading's id; undefined before the first heading. */
  anchor: string | undefined;
  /** Which words of the query it has. */
  words: Set<string>;
  excerpt: MarkedText;
}

/** About how many words of a text an excerpt shows. */
const shown = 28;

/** Cuts a page at its headings and finds the part that has most of the words, with the passage that shows them. */
export function bestSection(page: Page, likeness: Likeness): SectionHit {
  let best: SectionHit | undefined;
  for (const { anchor, text } of sectionsOf(page)) {
    const hit = sectionHit(anchor, text, likeness);
    if (!best || hit.words.size > best.words.size) best = hit;
  }
  return best ?? { anchor: undefined, words: new Set(), excerpt: { text: '', marks: [] } };
}

function sectionsOf({ content, anchors }: Page): { anchor: string | undefined; text: string }[] {
  const tokens = [...content.matchAll(/\S+/g)];
  // It heads nothing but the causes, which have anchors of their own.
  const parts = anchors.filter(({ id }) => id !== causesAnchor);
  const cuts = parts.sort((a, b) => a.location - b.location);
  const at = (location: number) => tokens[location]?.index ?? content.length;
  const starts = [{ id: undefined, location: 0 }, ...cuts];
  return starts.map(({ id, location }, place) => {
    const next = starts[place + 1];
    return { anchor: id, text: content.slice(at(location), next ? at(next.location) : undefined) };
  });
}

function sectionHit(anchor: string | undefined, text: string, likeness: Likeness): SectionHit {
  const tokens = wordsOf(text);
  const matches = new Map<Word, string>();
  for (const token of tokens) {
    const [best] = [...likeness(token.folded)].sort(([, a], [, b]) => b - a);
    if (best) matches.set(token, best[0]);
  }
  return { anchor, words: new Set(matches.values()), excerpt: excerptOf(text, tokens, matches) };
}

/** The stretch of a text that shows most different words. */
function excerptOf(text: string, tokens: readonly Word[], matches: ReadonlyMap<Word, string>): MarkedText {
  let best = { from: 0, count: -1 };
  for (let from = 0; from < Math.max(1, tokens.length - shown); from += 4) {
    const count = new Set(tokens.slice(from, from + shown).map((token) => matches.get(token))).size;
    if (count > best.count) best = { from, count };
  }
  const stretch = tokens.slice(best.from, best.from + shown);
  const start = stretch[0]?.start ?? 0;
  const end = best.from + shown < tokens.length ? (stretch.at(-1)?.end ?? 0) : text.trimEnd().length;
  const head = best.from > 0 ? '… ' : '';
  const tail = end < text.trimEnd().length ? ' …' : '';
  const marks = stretch
    .filter((token) => matches.has(token))
    .map((token): [number, number] => [token.start - start + head.length, token.end - start + head.length]);
  return { text: head + text.slice(start, end) + tail, marks };
}
