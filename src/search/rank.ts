import type { Locale } from '../i18n/locales.ts';
import type { SearchAnswer, SearchResult } from './answer.ts';
import type { CodeAnswer } from './code-layer.ts';
import type { TextHit } from './full-text/layer.ts';
import type { KeptEntry } from './index/word-file.ts';
import type { MessageAnswer, ScoredEntry } from './messages/layer.ts';
import { isSmall } from './messages/weights.ts';
import { namedResult, resultOf } from './result.ts';

/** What every layer that was asked has said. */
export interface Findings {
  codes: CodeAnswer;
  messages?: MessageAnswer;
  texts?: TextHit[];
}

/** The ranks of results, the best first. */
const tiers = ['code', 'quoted', 'named', 'number', 'words', 'similar'] as const;
type Tier = (typeof tiers)[number];

/** Tiers that answer a query even though it also names a code that is not documented. */
const isSure: Record<Tier, boolean> = {
  code: true,
  quoted: true,
  named: true,
  number: true,
  words: false,
  similar: false,
};

interface Ranked {
  result: SearchResult;
  tier: Tier;
  score: number;
}

/**
 * What share of the words' weight an entry must have to be an answer; to be one although it lacks words; the same
 * for a few words all of which some entry has; and to be similar. And how alike a word must be not to count as lacking.
 */
const enough = { answer: 0.55, lacking: 0.67, few: 0.6, similar: 0.2, had: 0.6 };
/** So many telling words are keywords; more are a sentence, which is another one if it lacks a word. */
const mostKeywords = 4;
/** A query of whose weight the entry lacks more than this is about something more than the entry. */
const mayLack = 0.25;
/** What a word counts for that only the body of the page has. */
const bodyShare = 0.72;
const most = { results: 10, similar: 4 };

/** What a query's words count for. */
interface Asked {
  weights: ReadonlyMap<string, number>;
  /** The share of their weight that suffices where an entry lacks some. */
  lacking: number;
}

/** Joins what the layers found into one list: best first, an entry at most once. */
export function rank(
  locale: Locale,
  findings: Findings,
): Pick<SearchAnswer, 'results' | 'similar' | 'unknownCodes' | 'noMatch'> {
  const ranked = new Map<string, Ranked>();
  const add = (item: Ranked) => {
    const name = `${item.result.kind} ${item.result.key}`;
    const other = ranked.get(name);
    if (!other || compare(item, other) < 0)
      ranked.set(
        name,
        other && !item.result.excerpt && other.result.excerpt
          ? { ...item, result: { ...item.result, excerpt: other.result.excerpt } }
          : item,
      );
    else if (!other.result.excerpt && item.result.excerpt) other.result.excerpt = item.result.excerpt;
  };
  for (const [place, named] of findings.codes.named.entries())
    add({ result: namedResult(named, locale), tier: named.certain ? 'code' : 'number', score: -place });
  const asked = askedOf(findings);
  const texts = new Map((findings.texts ?? []).map((hit) => [`${hit.kind} ${hit.key}`, hit]));
  for (const scored of findings.messages?.entries ?? []) {
    const text = texts.get(`${scored.entry.kind} ${scored.entry.key}`);
    add(rankEntry(locale, scored, text, asked));
    texts.delete(`${scored.entry.kind} ${scored.entry.key}`);
  }
  for (const text of texts.values()) add(rankText(locale, text, asked));
  return divide([...ranked.values()].sort(compare), findings.codes);
}

/** Parts what is an answer from what is merely similar. */
function divide(ranked: Ranked[], codes: CodeAnswer) {
  const isNamed = ranked.some(({ tier }) => tier === 'named');
  const isWord = ranked[0]?.tier === 'words';
  const unknown = codes.unknown.filter(
    (code) => code.hex !== undefined || !(isNamed || (isWord && code.doubtful)),
  );
  const unanswered = unknown.length > 0 && !ranked.some(({ tier }) => isSure[tier]);
  const best = ranked[0]?.tier === 'words' ? ranked[0].score : 0;
  const isAnswer = (item: Ranked) =>
    item.tier !== 'similar' &&
    !(unanswered && item.tier === 'words') &&
    (item.tier !== 'words' || item.score >= best * 0.5);
  const results = ranked.filter(isAnswer).slice(0, most.results);
  const similar = ranked
    .filter((item) => !isAnswer(item) && item.score >= enough.similar)
    .slice(0, most.similar);
  return {
    results: results.map(({ result }) => result),
    similar: similar.map(({ result }) => result),
    unknownCodes: unknown,
    noMatch: unanswered || results.length === 0,
  };
}

function compare(a: Ranked, b: Ranked): number {
  return tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || b.score - a.score;
}

function rankEntry(
  locale: Locale,
  { entry, score, named, said }: ScoredEntry,
  text: TextHit | undefined,
  asked: Asked,
): Ranked {
  if (said !== undefined)
    return { result: { ...resultOf(entry, locale, 'code'), code: said }, tier: 'code', score: -1 };
  if (!score) return { result: resultOf(entry, locale, 'text'), tier: 'named', score: named };
  const { passage, matched } = score;
  const anchor = passage.anchor && hasAnchor(entry, locale, passage.anchor) ? passage.anchor : undefined;
  const result = resultOf(entry, locale, score.quoted ? 'message' : 'text', anchor);
  const marks = matched.flatMap((place): [number, number][] => {
    const word = passage.words[place];
    return word ? [[word.start, word.end]] : [];
  });
  if (passage.text === result.title.text) result.title.marks = marks;
  else if (passage.field === 'message' || passage.field === 'section' || passage.field === 'title')
    result.excerpt = { text: passage.text, marks, ...(passage.locale ? { locale: passage.locale } : {}) };
  if (score.quoted) return { result, tier: 'quoted', score: score.quote };
  if (named > 0) return { result, tier: 'named', score: named };
  const evidence = new Map(score.evidence);
  for (const [word, value] of text?.evidence ?? [])
    evidence.set(word, Math.max(evidence.get(word) ?? 0, value * bodyShare));
  const inSection = text ? share(evenly(text.section.words), asked.weights) * bodyShare : 0;
  if (text && inSection > score.concentration) {
    result.excerpt = { ...text.section.excerpt, locale: text.locale };
    if (text.section.anchor && hasAnchor(entry, locale, text.section.anchor))
      result.path = `${result.path.replace(/#.*$/, '')}#${text.section.anchor}`;
  }
  return wordRank(result, evidence, asked, Math.max(score.concentration, inSection));
}

function rankText(reader: Locale, text: TextHit, asked: Asked): Ranked {
  const card = { key: text.key, kind: text.kind, codes: [], titles: { [text.locale]: text.title } };
  const result = resultOf(card, reader, 'text', text.section.anchor);
  result.excerpt = { ...text.section.excerpt, locale: text.locale };
  const inSection = share(evenly(text.section.words), asked.weights);
  const evidence = new Map([...text.evidence].map(([word, value]) => [word, value * bodyShare]));
  return wordRank(result, evidence, asked, inSection * bodyShare);
}

function wordRank(
  result: SearchResult,
  evidence: ReadonlyMap<string, number>,
  asked: Asked,
  concentration: number,
): Ranked {
  const score = 0.6 * share(evidence, asked.weights) + 0.4 * concentration;
  const had = [...evidence].filter(([, value]) => value >= enough.had).map(([word]) => word);
  const lacking = 1 - share(evenly(had), asked.weights) > mayLack;
  const isAnswer = score >= (lacking ? asked.lacking : enough.answer);
  return { result, tier: isAnswer ? 'words' : 'similar', score };
}

/** Weighs the words of a query; foreign ones among them make it likely that it is about something else. */
function askedOf({ messages, texts }: Findings): Asked {
  const weights = messages?.weights ?? new Map<string, number>();
  const evidence = [
    ...(messages?.entries ?? []).map(({ score }) => score?.evidence),
    ...(texts ?? []).map((text) => text.evidence),
  ];
  const known = evidence.flatMap((words) => [...(words ?? [])].filter(([, value]) => value >= enough.had));
  const isForeign = 1 - share(evenly(known.map(([word]) => word)), weights) > mayLack;
  const telling = [...weights].filter(([word]) => !isSmall(word));
  return { weights, lacking: isForeign || telling.length > mostKeywords ? enough.lacking : enough.few };
}

function evenly(words: Iterable<string>): Map<string, number> {
  return new Map([...words].map((word) => [word, 1]));
}

/** The share of the query's weight for which there is evidence. */
function share(evidence: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number {
  let have = 0;
  let all = 0;
  for (const [word, weight] of weights) {
    all += weight;
    have += weight * (evidence.get(word) ?? 0);
  }
  return all > 0 ? have / all : 0;
}

/** Whether the page that a reader of a locale meets has an anchor. */
function hasAnchor(entry: KeptEntry, locale: Locale, anchor: string): boolean {
  const text = entry.texts[locale] ?? Object.values(entry.texts)[0];
  return entry.anchors.includes(anchor) || (text?.sections.some(([id]) => id === anchor) ?? false);
}
