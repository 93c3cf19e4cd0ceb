import type { Locale } from '../../i18n/locales.ts';
import type { SearchResult } from '../answer.ts';
import type { NamedCard } from '../code-layer.ts';
import type { TextHit } from '../full-text/layer.ts';
import type { KeptEntry } from '../index/word-file.ts';
import type { ScoredEntry } from '../messages/layer.ts';
import type { Score } from '../messages/score.ts';
import { namedResult, resultOf } from '../result.ts';
import { type Asked, rankWords, type WordRank } from './word-rank.ts';

/** The ranks of results, the best first. */
export const tiers = [
  'code',
  'quoted',
  'misread',
  'named',
  'number',
  'words',
  'near',
  'mistyped',
  'similar',
] as const;
/** The rank of a result. */
export type Tier = (typeof tiers)[number];

/** What a part of a page must have of a query to be shown for words that are kept for its entry by hand. */
const shownShare = 0.5;

/** A result with its place among others: by tier, then by score. */
export interface Ranked {
  result: SearchResult;
  tier: Tier;
  score: number;
  /** The entry's own message, as its text's language has it; for results whose passage says little of the query. */
  message?: SearchResult['excerpt'];
}

/** Ranks an entry to which a name in the query leads; `place` is the name's place among those. */
export function rankNamed(locale: Locale, named: NamedCard, place: number): Ranked {
  return { result: namedResult(named, locale), tier: named.certain ? 'code' : 'number', score: -place };
}

/** Ranks an entry by what the layer of messages says of it, and by its page where that was found, too. */
export function rankEntry(
  locale: Locale,
  { entry, score, named, said }: ScoredEntry,
  text: TextHit | undefined,
  asked: Asked,
): Ranked {
  if (said !== undefined)
    return {
      result: { ...resultOf(entry, locale, 'code'), code: said },
      tier: 'code',
      score: score ? Number(score.quoted) / 2 + score.concentration / 10 - 1 : -1,
    };
  if (!score) {
    const result = withMessage(resultOf(entry, locale, 'text'), entry);
    return { result, tier: 'named', score: named };
  }
  const result = resultOfPassage(locale, entry, score);
  if (score.quoted) return { result, tier: 'quoted', score: score.quote };
  if (named > 0) return { result, tier: 'named', score: named };
  const { evidence, concentration, near } = score;
  const rank = rankWords(asked, { words: evidence, concentration, near, text });
  if (text && (rank.isInText || (!isMarked(result) && rank.inSection >= shownShare))) {
    result.excerpt = { ...text.section.excerpt, locale: text.locale };
    if (leadsTo(entry, locale, text.section.anchor, text.locale))
      result.path = `${result.path.replace(/#.*$/, '')}#${text.section.anchor}`;
  }
  const message = messageOf(result, entry);
  return { ...ranked(result, rank), ...(message ? { message } : {}) };
}

/** Whether anything of the query is to be seen in a result. */
function isMarked({ title, excerpt }: SearchResult): boolean {
  return title.marks.length > 0 || (excerpt?.marks.length ?? 0) > 0;
}

/** Ranks an entry of which only its page was found. */
export function rankText(reader: Locale, text: TextHit, asked: Asked): Ranked {
  const { anchor } = text.section;
  const isSame = text.locale === reader || !text.causesDiffer || !isCause(anchor);
  const result = resultOf(text.card, reader, 'text', isSame ? anchor : undefined);
  result.excerpt = { ...text.section.excerpt, locale: text.locale };
  return ranked(result, rankWords(asked, { text }));
}

function ranked(result: SearchResult, { verdict, score }: WordRank): Ranked {
  return { result, tier: verdict, score };
}

/** The result that shows the passage which answers best, with its words marked. */
function resultOfPassage(
  locale: Locale,
  entry: KeptEntry,
  { quoted, passage, matched }: Score,
): SearchResult {
  const anchor = leadsTo(entry, locale, passage.anchor, passage.locale) ? passage.anchor : undefined;
  const result = resultOf(entry, locale, quoted ? 'message' : 'text', anchor);
  const marks = matched.flatMap((place): [number, number][] => {
    const word = passage.words[place];
    return word ? [[word.start, word.end]] : [];
  });
  if (passage.text === result.title.text) result.title.marks = marks;
  else if (passage.field === 'message' || passage.field === 'section' || passage.field === 'title')
    result.excerpt = { text: passage.text, marks, ...(passage.locale ? { locale: passage.locale } : {}) };
  return withMessage(result, entry);
}

/** A result that shows nothing of what it is about but its name shows its message. */
function withMessage(result: SearchResult, entry: KeptEntry): SearchResult {
  const isName = result.codes.includes(result.title.text);
  if (result.excerpt || (result.title.marks.length > 0 && !isName)) return result;
  const message = messageOf(result, entry);
  return message ? { ...result, excerpt: message } : result;
}

/** The message of a result's entry, where it is another than its title. */
function messageOf({ locale, title }: SearchResult, entry: KeptEntry): SearchResult['excerpt'] {
  const text = entry.texts[locale]?.messages.find((message) => message !== title.text);
  return text === undefined ? undefined : { text, marks: [] };
}

/**
 * Whether the page that a reader of a locale meets has an anchor, and means by it what the text does that matched.
 *
 * @param matched the locale of that text; undefined for anchors that are the same in all
 */
function leadsTo(
  entry: KeptEntry,
  reader: Locale,
  anchor: string | undefined,
  matched: string | undefined,
): boolean {
  if (!anchor) return false;
  const shown = entry.texts[reader] ? reader : Object.keys(entry.texts)[0];
  if (entry.causesDiffer && matched !== shown && isCause(anchor)) return false;
  const sections = entry.texts[shown ?? '']?.sections ?? [];
  return entry.anchors.includes(anchor) || sections.some(([id]) => id === anchor);
}

/** Whether an anchor is a cause's, which is counted in each language for itself. */
function isCause(anchor: string | undefined): boolean {
  return anchor !== undefined && /^cause-\d+$/.test(anchor);
}
