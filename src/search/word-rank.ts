import type { TextHit } from './full-text/layer.ts';
import type { MessageAnswer } from './messages/layer.ts';
import { isSmall } from './messages/weights.ts';

/**
 * What share of the words' weight an entry must have to be an answer; to be one to many words; to be one although it
 * lacks some; the same for a few words all of which some entry has; and for prose, which has a message of its own; and
 * to be what a few words most likely mean.
 * And how alike a word must be not to count as lacking.
 */
const enough = { answer: 0.55, many: 0.62, lacking: 0.67, few: 0.6, prose: 0.8, near: 0.45, had: 0.6 };
/** So many telling words are keywords; more are a sentence, which is another one if it lacks a word. */
const mostKeywords = 4;
/** A query of whose weight the entry lacks more than this is about something more than the entry. */
const mayLack = 0.25;
/** What a word counts for that only the body of the page has. */
const bodyShare = 0.65;

const never = {
  answer: Number.POSITIVE_INFINITY,
  lacking: Number.POSITIVE_INFINITY,
  near: Number.POSITIVE_INFINITY,
};

/** What a query's words count for. */
export interface Asked {
  weights: ReadonlyMap<string, number>;
  /** The share of their weight that an entry must have; the second where it lacks some. */
  enough: { answer: number; lacking: number; near: number };
}

/** What an entry has of a query: by all its texts, and by the part of it that has most. */
export interface Evidence {
  /** For each word how well the entry's messages, titles and search words have it, 0 to 1. */
  words?: ReadonlyMap<string, number>;
  /** The share of the query's weight that one of those has by itself. */
  concentration?: number;
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
}

/** Weighs the words of a query; foreign ones among them make it likely that it is about something else. */
export function askedOf(messages: MessageAnswer | undefined, texts: TextHit[], isProse: boolean): Asked {
  const all = messages?.weights ?? new Map<string, number>();
  const weights = new Map([...all].filter(([word]) => !isSmall(word)));
  const inTexts = texts.flatMap((text) => [...text.evidence]);
  const evidence = [
    ...(messages?.entries ?? []).flatMap(({ score }) => [...(score?.evidence ?? [])]),
    ...inTexts,
  ];
  const inText = new Set(inTexts.filter(([, value]) => value === 1).map(([word]) => word));
  if ([...(messages?.elsewhere ?? [])].some((word) => !inText.has(word))) return { weights, enough: never };
  if (isProse && weights.size <= mostKeywords) return { weights, enough: never };
  if (isProse)
    return {
      weights,
      enough: { answer: enough.prose, lacking: enough.prose, near: Number.POSITIVE_INFINITY },
    };
  const known = evidence.filter(([, value]) => value >= enough.had).map(([word]) => word);
  const isForeign = 1 - share(evenly(known), weights) > mayLack;
  const isLong = weights.size > mostKeywords;
  return {
    weights,
    enough: {
      answer: isLong ? enough.many : enough.answer,
      lacking: isForeign || isLong ? enough.lacking : enough.few,
      near: isLong ? Number.POSITIVE_INFINITY : enough.near,
    },
  };
}

/** Ranks an entry by the words of a query that it has. */
export function rankWords(asked: Asked, { words, concentration = 0, text }: Evidence): WordRank {
  const evidence = new Map(words);
  for (const [word, value] of text?.evidence ?? [])
    evidence.set(word, Math.max(evidence.get(word) ?? 0, value * bodyShare));
  const inSection = text ? share(evenly(text.section.words), asked.weights) * bodyShare : 0;
  const score = 0.6 * share(evidence, asked.weights) + 0.4 * Math.max(concentration, inSection);
  const had = [...evidence].filter(([, value]) => value >= enough.had).map(([word]) => word);
  const lacks = 1 - share(evenly(had), asked.weights) > mayLack;
  const isAnswer = score >= (lacks ? asked.enough.lacking : asked.enough.answer);
  return {
    verdict: isAnswer ? 'words' : score >= asked.enough.near ? 'near' : 'similar',
    score,
    isInText: inSection > concentration,
  };
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
