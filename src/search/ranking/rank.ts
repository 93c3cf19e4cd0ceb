import type { Locale } from '../../i18n/locales.ts';
import type { SearchAnswer, SearchResult, UnknownCode } from '../answer.ts';
import type { CodeAnswer } from '../code-layer.ts';
import type { TextHit } from '../full-text/layer.ts';
import { markCode } from '../marks.ts';
import type { MessageAnswer } from '../messages/layer.ts';
import type { Query } from '../query/query.ts';
import { fold } from '../query/words.ts';
import { mayBeCode } from './counted.ts';
import { type Ranked, rankEntry, rankNamed, rankText, type Tier, tiers } from './ranked.ts';
import { askedOf } from './word-rank.ts';

/** What every layer that was asked has said. */
export interface Findings {
  query: Query;
  codes: CodeAnswer;
  /** The entries whose codes it writes nearly so. */
  nearly?: readonly Ranked[];
  messages?: MessageAnswer;
  /** Those in the reader's language first. */
  texts?: TextHit[];
}

/** Tiers that answer a query even though it also names a code that is not documented. */
const sure: ReadonlySet<Tier> = new Set(['code', 'quoted', 'named', 'number']);
/** Tiers that answer nothing. */
const apart: ReadonlySet<Tier> = new Set(['mistyped', 'similar']);
/** A result by words is shown beside the best one if it has so much of its score. */
const besideBest = 0.5;
/** The same, where the best one is but near. */
const besideNear = 0.8;
/** What is asked with a number is asked about that number. */
const number = /\d{3}/;
/** What a result may have less than another of its entry, to be shown in the reader's language. */
const nearTie = 0.1;
/** The least score of what is shown as similar. */
const leastSimilar = 0.2;
const most = { results: 10, similar: 4 };

/** Joins what the layers found into one list: best first, an entry at most once. */
export function rank(
  locale: Locale,
  { query, codes, nearly = [], messages, texts = [] }: Findings,
): Pick<SearchAnswer, 'results' | 'similar' | 'unknownCodes' | 'noMatch'> {
  const asked = askedOf(query, messages, texts);
  const pagesOf = (name: string) => texts.filter(({ card }) => nameOf(card) === name);
  const entries = messages?.entries ?? [];
  const scored = new Set(entries.map(({ entry }) => nameOf(entry)));
  const onlyPages = [...new Set(texts.map(({ card }) => nameOf(card)))].filter((name) => !scored.has(name));
  const isIn = (page: TextHit | undefined, { printed, doubtful }: UnknownCode) =>
    !doubtful && page?.evidence.get(fold(printed)) === 1;
  /** A page that has a name as it stands is the answer to it, though no entry is about it. */
  const withName = (item: Ranked, page: TextHit | undefined): Ranked =>
    codes.unknown.some((code) => isIn(page, code)) ? { ...item, tier: 'words', score: 1 + item.score } : item;
  const ranked = [
    ...codes.named
      .filter(({ certain, printed }) => certain || mayBeCode(query, printed, messages?.elsewhere))
      .map((named, _, all) =>
        rankNamed(
          locale,
          named,
          all.findIndex(({ printed }) => printed === named.printed),
        ),
      ),
    ...nearly,
    ...entries.map((entry) => {
      const pages = pagesOf(nameOf(entry.entry));
      const all = pages[0]?.locale === locale ? pages : [undefined, ...pages];
      return bestOf(all.map((page) => withName(rankEntry(locale, entry, page, asked), page)));
    }),
    ...onlyPages.map((name) =>
      bestOf(pagesOf(name).map((page) => withName(rankText(locale, page, asked), page))),
    ),
  ];
  const unknown = codes.unknown.filter((code) => !texts.some((page) => isIn(page, code)));
  return divide(onceEach(ranked, query).sort(compare), query, unknown);
}

/** The best of what an entry's pages in several languages make of it; of near ones the first. */
function bestOf(all: readonly Ranked[]): Ranked {
  return all.reduce((best, other) => (compare(best, other) > nearTie ? other : best));
}

/**
 * Keeps the best of each entry, with the excerpt of another where it has none. Of entries that have the same code, that
 * whose message is quoted beside it comes first, then that which has most of the words.
 */
function onceEach(all: readonly Ranked[], query: Query): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const item of all) {
    const name = nameOf(item.result);
    const other = best.get(name);
    const [better, worse] = other && compare(other, item) <= 0 ? [other, item] : [item, other];
    const excerpt = better.result.excerpt ?? (worse && excerptOf(worse, query));
    const { code } = better.result;
    const shown = excerpt && code !== undefined ? markCode(excerpt, code) : excerpt;
    const score = better.score + (worse ? Number(worse.tier === 'quoted') / 2 + worse.score / 100 : 0);
    best.set(name, { ...better, score, ...(shown && { result: { ...better.result, excerpt: shown } }) });
  }
  return [...best.values()];
}

/** What a result lends to a better one of its entry: its passage, or, where that has few of the words, the message. */
function excerptOf(
  { result: { excerpt, match }, message }: Ranked,
  { words }: Query,
): SearchResult['excerpt'] {
  const isTelling = match !== 'text' || (excerpt && excerpt.marks.length * 2 >= words.length);
  return isTelling ? excerpt : message;
}

/** Parts what is an answer from what is merely similar. */
function divide(ranked: readonly Ranked[], query: Query, codes: readonly UnknownCode[]) {
  const isNamed = ranked.some(({ tier }) => tier === 'named');
  const isMisread = ranked[0]?.tier === 'misread';
  const isWord = ranked[0]?.tier === 'words';
  const isNear = ranked[0]?.tier === 'near' && !number.test(query.text);
  const unknown = codes.filter(
    ({ hex, doubtful }) => hex !== undefined || !(isNamed || (isWord && doubtful)),
  );
  const unanswered = unknown.length > 0 && !ranked.some(({ tier }) => sure.has(tier));
  const isHeaded = query.codes[0]?.start === 0 && query.codes[0].kind !== 'symbolic';
  const best = isWord || isNear ? (ranked[0]?.score ?? 0) : 0;
  const isAnswer = ({ tier, score }: Ranked) => {
    if (isMisread) return tier === 'misread';
    if (tier === 'near') return isNear && !unanswered && score >= best * besideNear;
    return !apart.has(tier) && (tier !== 'words' || (!unanswered && score >= best * besideBest));
  };
  const results = ranked.filter(isAnswer).slice(0, most.results);
  // Beside numbers “error” and its like are in every entry, and make none similar.
  const saysNothing = query.onlyCodes && query.codes.every(({ kind }) => kind !== 'symbolic');
  const similar = ranked
    .filter(
      (item) => !isAnswer(item) && item.score >= leastSimilar && (!saysNothing || item.tier === 'mistyped'),
    )
    .sort((a, b) => Number(b.tier === 'mistyped') - Number(a.tier === 'mistyped'))
    .slice(0, most.similar);
  return {
    results: results.map(({ result }) => result),
    similar: similar.map(({ result }) => result),
    unknownCodes: unknown,
    // A number before the words is what they are about: `500 Internal Server Error`.
    noMatch: unanswered || isMisread || isNear || (isHeaded && isWord) || results.length === 0,
  };
}

function compare(a: Ranked, b: Ranked): number {
  return tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || b.score - a.score;
}

function nameOf({ kind, key }: { kind: string; key: string }): string {
  return `${kind} ${key}`;
}
