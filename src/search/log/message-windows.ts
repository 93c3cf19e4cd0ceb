import type { KnownErrors } from './known.ts';
import { visitRuns } from './runs.ts';

/** How many words in a row must agree. Two agree by chance, four miss a message with a typo too often. */
export const WINDOW = 3;
/** A message of fewer words is no evidence: `Erro desconhecido`. */
const SHORTEST = 4;
/** Windows that stand in more messages than this tell nothing of any of them. */
const COMMON = 24;

/** Where a sentence ends and another begins, whatever number or bracket stands between. */
const SENTENCE_END = /[.!?]["”»)\]]*\s+(?=["“«([¡¿\s]*\p{Lu})/gu;

/** A documented message, or a title. */
export interface Message {
  key: string;
  /** How many of its windows tell something. */
  windows: number;
  /** The windows of its first sentence, or of the whole title; none where they would tell nothing. */
  lead: readonly number[];
  isTitle: boolean;
}

/** The documented messages and titles by their windows: every three words in a row. */
export class MessageWindows {
  readonly #messagesOf = new Map<number, Message[]>();
  /** Keys with the leads that they have already. */
  readonly #leads = new Set<string>();

  constructor({ messages, titles }: KnownErrors) {
    for (const { key, text } of messages) this.#add(key, text, false);
    for (const { key, text } of titles) this.#add(key, text, true);
    this.#leads.clear();
    for (const [window, held] of this.#messagesOf) if (held.length > COMMON) this.#messagesOf.delete(window);
    const telling = new Map<Message, number>();
    for (const held of this.#messagesOf.values()) {
      for (const message of held) telling.set(message, (telling.get(message) ?? 0) + 1);
    }
    for (const [message, count] of telling) {
      message.windows = count;
      if (message.lead.some((window) => !this.#messagesOf.has(window))) message.lead = [];
    }
  }

  /** @param window as `windowHash` gives it */
  messagesOf(window: number): readonly Message[] | undefined {
    return this.#messagesOf.get(window);
  }

  #add(key: string, text: string, isTitle: boolean): void {
    const words: number[] = [];
    const starts: number[] = [];
    const word = (hash: number, start: number) => {
      words.push(hash);
      starts.push(start);
    };
    visitRuns(`${text}\n`, { word, run() {}, lineEnd() {} });
    if (words.length < SHORTEST) return;
    const windows = words
      .slice(WINDOW - 1)
      .map((third, at) => windowHash(words[at] ?? 0, words[at + 1] ?? 0, third));
    const lead = isTitle ? windows : windows.slice(0, Math.max(0, firstSentence(text, starts) - WINDOW + 1));
    const name = `${key} ${lead.join()}`;
    if (isTitle && this.#leads.has(name)) return;
    this.#leads.add(name);
    const message = { key, windows: 0, lead, isTitle };
    for (const window of windows) {
      const held = this.#messagesOf.get(window);
      if (!held) this.#messagesOf.set(window, [message]);
      else if (!held.includes(message)) held.push(message);
    }
  }
}

/** How many words of a text its first sentence has that is long enough to be evidence: `Error 34506.` is not. */
function firstSentence(text: string, starts: readonly number[]): number {
  for (const { index } of text.matchAll(SENTENCE_END)) {
    const words = starts.filter((start) => start < index).length;
    if (words >= SHORTEST) return words;
  }
  return 0;
}

/** One number for three words in a row, each as `visitRuns` gives it. */
export function windowHash(first: number, second: number, third: number): number {
  return Math.imul(Math.imul(first, 31) + second, 0x85ebca6b) + third * 17;
}
