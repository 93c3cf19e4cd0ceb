import type { KnownErrors } from './known.ts';
import { visitRuns } from './runs.ts';

/** How many words in a row must agree. Two agree by chance, four miss a message with a typo too often. */
export const WINDOW = 3;
/** A message of fewer words is no evidence: `Erro desconhecido`. */
const SHORTEST = 4;
/** Windows that stand in more messages than this tell nothing of any of them. */
const COMMON = 24;

/** A documented message. */
export interface Message {
  key: string;
  /** How many of its windows tell something. */
  windows: number;
}

/** The documented messages by their windows: every three words in a row. */
export class MessageWindows {
  readonly #messagesOf = new Map<number, Message[]>();

  constructor(messages: KnownErrors['messages']) {
    for (const { key, text } of messages) this.#add(key, text);
    for (const [window, held] of this.#messagesOf) if (held.length > COMMON) this.#messagesOf.delete(window);
    const telling = new Map<Message, number>();
    for (const held of this.#messagesOf.values()) {
      for (const message of held) telling.set(message, (telling.get(message) ?? 0) + 1);
    }
    for (const [message, count] of telling) message.windows = count;
  }

  /** @param window as `windowHash` gives it */
  messagesOf(window: number): readonly Message[] | undefined {
    return this.#messagesOf.get(window);
  }

  #add(key: string, text: string): void {
    const words: number[] = [];
    visitRuns(`${text}\n`, { word: (hash) => void words.push(hash), run() {}, lineEnd() {} });
    if (words.length < SHORTEST) return;
    const message = { key, windows: 0 };
    for (let at = WINDOW - 1; at < words.length; at++) {
      const window = windowHash(words[at - 2] ?? 0, words[at - 1] ?? 0, words[at] ?? 0);
      const held = this.#messagesOf.get(window);
      if (!held) this.#messagesOf.set(window, [message]);
      else if (!held.includes(message)) held.push(message);
    }
  }
}

/** One number for three words in a row, each as `visitRuns` gives it. */
export function windowHash(first: number, second: number, third: number): number {
  return Math.imul(Math.imul(first, 31) + second, 0x85ebca6b) + third * 17;
}
