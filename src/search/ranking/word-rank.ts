import type { TextHit } from '../full-text/layer.ts';
import { foreignNumberWeight, type MessageAnswer } from '../messages/layer.ts';
import { linkName, type Nearness, type Together, togetherOf } from '../nearness.ts';
import { isAnnouncing } from '../query/noise.ts';
import type { Query } from '../query/query.ts';

/** What an entry's having the words of a query counts for: anywhere; in one text; in one phrase; side by side. */
const share = { anywhere: 0.3, text: 0.2, phrase: 0.4, links: 0.1 };
/** What a word counts for that only the body of the page has. */
const bodyShare = 0.65;
/** The score of an answer; of one that lacks much of what was asked; of what a few words most likely mean; of what a sentence does. */
const enough = { answer: 0.6, lacking: 0.66, near: 0.4, nearSentence: 0.45 };
/** The score of an answer to prose, which has a message of its own; of what it most likely means. */
const enoughForProse = 0.8;
const nearProse = 0.5;
/** So many telling words are keywords; more are a sentence, which is another one if it lacks a word. */
const mostKeywords = 4;

/** How well an entry must have a word not to lack it, and what share of the weight it may lack. */
const having = 0.5;
const mayLack = 0.25;

const never = Number.POSITIVE_INFINITY;

/** What a query's words count for. */
export interface Asked extends Together {
  /** The score that an entry must have. */
  enough: { answer: number; lacking: number; near: number };
}

/** What an entry has of a query: by all its texts, and by the part of it that has most. */
export interface Evidence {
  /** For each word how well the entry's messages, titles and search words have it, 0 to 1. */
  words?: ReadonlyMap<string, number>;
  /** The share of the query's weight that one of those has by itself. */
  concentration?: number;
  /** How near to one another they have them. */
  near?: Nearness;
  /** What its page has. */
  text?: TextHit | undefined;
}

/** What the words of a query say about an entry. */
export interface WordRank {
  /** An answer; not all of one, but nothing else can be meant; merely similar. */
  verdict: 'words' | 'near' | 'similar';
  /** 0 to 1. */
  score: number;
  /** True when a part of the page's text has more of the words than any title or message. */
  isInText: boolean;
  /** The share of the query's weight that the best part of the page's text has, 0 to 1. */
  inSection: number;
}

/**
 * Weighs the words of a query. One that names a subject of which no entry speaks makes it one about that; words that
 * say nothing but that something is wrong have no answer.
 */
export function askedOf(
  { words, isProse }: Query,
  messages: MessageAnswer | undefined,
  texts: readonly TextHit[],
): Asked {
  const together = messages?.together ?? togetherOf(words);
  const inText = new Set(
    texts.flatMap(({ evidence }) => [...evidence].flatMap(([word, value]) => (value === 1 ? word : []))),
  );
  const isElsewhere = [...(messages?.elsewhere ?? [])].some((word) => !inText.has(word));
  const telling = [...together.weights].filter(([word, weight]) => !saysNothing(word, weight));
  const isNothing = telling.length === 0 || (telling.length === 1 && isAboutNumber(together.weights));
  const isLong = together.weights.size > mostKeywords;
  if (isElsewhere || isNothing || (isProse && !isLong))
    return { ...together, enough: { answer: never, lacking: never, near: never } };
  if (isProse)
    return { ...together, enough: { answer: enoughForProse, lacking: enoughForProse, near: nearProse } };
  return {
    ...together,
    enough: { ...enough, near: isLong ? enough.nearSentence : enough.near },
  };
}

/** Whether a query has a number that no entry has, so long that it is the name of something: `pedido 345130`. */
function isAboutNumber(weights: ReadonlyMap<string, number>): boolean {
  return [...weights].some(([word, weight]) => /^\d{5,}$/.test(word) && weight <= foreignNumberWeight);
}

/** Whether a word only says that something is wrong, or is a number that no entry has. */
function saysNothing(word: string, weight: number): boolean {
  return (
    isAnnouncing(word) || /^problema?s?$/.test(word) || (/\d/.test(word) && weight <= foreignNumberWeight)
  );
}

/** Ranks an entry by the words of a query that it has. */
export function rankWords(asked: Asked, { words, concentration = 0, near, text }: Evidence): WordRank {
  const evidence = new Map(words);
  for (const [word, value] of text?.evidence ?? [])
    evidence.set(word, Math.max(evidence.get(word) ?? 0, value * bodyShare));
  const inSection = text ? shareOf(evenly(text.section.words), asked.weights) : 0;
  const score =
    share.anywhere * shareOf(evidence, asked.weights) +
    share.text * Math.max(concentration, inSection * bodyShare) +
    share.phrase * Math.max(near?.phrase ?? 0, text?.near.phrase ?? 0) +
    share.links * cohesion(asked, near, text?.near);
  const had = [...evidence].flatMap(([word, value]) => (value >= having ? word : []));
  const lacks = shareOf(evenly(had), asked.weights) < 1 - mayLack;
  const verdict =
    score >= (lacks ? asked.enough.lacking : asked.enough.answer)
      ? 'words'
      : score >= asked.enough.near
        ? 'near'
        : 'similar';
  return { verdict, score, isInText: inSection * bodyShare > concentration, inSection };
}

/** The share of the query's links that an entry has, by weight; all of them where there are none. */
function cohesion({ links, weights }: Asked, ...near: (Nearness | undefined)[]): number {
  let have = 0;
  let all = 0;
  for (const link of links) {
    const weight = Math.min(weights.get(link.left) ?? 0, weights.get(link.right) ?? 0);
    all += weight;
    if (near.some((texts) => texts?.links.has(linkName(link)))) have += weight;
  }
  return all > 0 ? have / all : 1;
}

function evenly(words: Iterable<string>): Map<string, number> {
  return new Map([...words].map((word) => [word, 1]));
}

/** The share of the query's weight for which there is evidence. */
function shareOf(evidence: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number {
  let have = 0;
  let all = 0;
  for (const [word, weight] of weights) {
    all += weight;
    have += weight * (evidence.get(word) ?? 0);
  }
  return all > 0 ? have / all : 0;
}
