import type { KnownErrors } from './known.ts';
import { type Message, MessageWindows, WINDOW, windowHash } from './message-windows.ts';

/** Where a word stands: the text it was read from, its place there, its line in the log. */
export interface WordPlace {
  text: string;
  at: number;
  line: number;
}

/** A documented message found in a log. */
export interface PhraseHit {
  key: string;
  /** Its first and its last matching word. */
  start: WordPlace;
  end: WordPlace;
}

/** The part of a message's windows that must be seen. Names, paths and numbers of the customer's break some. */
const ENOUGH = 0.5;
/** How many words may stand between two matching windows of one message: timestamps, names, a wrapped line's head. */
const GAP = 24;

interface Candidate {
  message: Message;
  seen: Set<number>;
  start: WordPlace;
  end: WordPlace;
  /** The numbers of its first and its last matching word, counted from the log's first. */
  firstWord: number;
  lastWord: number;
}

/**
 * Finds documented messages in a stream of words: whole, in good part, wrapped over lines, in any case and without
 * accents, with other names, paths and numbers in them. It keeps only what it has begun to see.
 */
export class PhraseFinder {
  readonly #windows: MessageWindows;
  readonly #candidates = new Map<Message, Candidate>();
  /** The two words before the next one, and where the first of them stands. */
  #before = 0;
  #last = 0;
  #beforeText = '';
  #beforeAt = 0;
  #beforeLine = 0;
  #lastText = '';
  #lastAt = 0;
  #lastLine = 0;
  #words = 0;
  #oldest = 0;

  constructor(messages: KnownErrors['messages']) {
    this.#windows = new MessageWindows(messages);
  }

  /** The line on which the first message that is not settled yet begins; infinite when there is none. */
  get openSince(): number {
    let line = Number.POSITIVE_INFINITY;
    for (const candidate of this.#candidates.values()) line = Math.min(line, candidate.start.line);
    return line;
  }

  /**
   * Takes the next word of the log.
   *
   * @param hash as `visitRuns` gives it
   * @param text the text it stands in
   * @param at where it begins there
   * @param line the number of its line in the log
   * @returns the messages that ended before it, or nothing
   */
  word(hash: number, text: string, at: number, line: number): PhraseHit[] | undefined {
    const window = windowHash(this.#before, this.#last, hash);
    this.#words++;
    const held = this.#windows.messagesOf(window);
    let ended: PhraseHit[] | undefined;
    if (this.#candidates.size > 0) {
      if (held?.some((message) => this.#beginsAnew(message, window, line))) ended = this.#settle(true);
      else if (this.#words - this.#oldest > GAP) ended = this.#settle(false);
    }
    if (held) {
      const start = { text: this.#beforeText, at: this.#beforeAt, line: this.#beforeLine };
      for (const message of held) this.#see(message, window, start, { text, at, line });
    }
    this.#before = this.#last;
    this.#beforeText = this.#lastText;
    this.#beforeAt = this.#lastAt;
    this.#beforeLine = this.#lastLine;
    this.#last = hash;
    this.#lastText = text;
    this.#lastAt = at;
    this.#lastLine = line;
    return ended;
  }

  /** Whether a message that is being seen is printed once more, on a further line. */
  #beginsAnew(message: Message, window: number, line: number): boolean {
    const candidate = this.#candidates.get(message);
    return candidate !== undefined && line > candidate.start.line && candidate.seen.has(window);
  }

  /** The messages that were still open when the log ended. */
  end(): PhraseHit[] {
    return this.#settle(true) ?? [];
  }

  #see(message: Message, window: number, start: WordPlace, end: WordPlace): void {
    let candidate = this.#candidates.get(message);
    if (!candidate) {
      const words = { firstWord: this.#words - WINDOW + 1, lastWord: this.#words };
      candidate = { message, seen: new Set(), start, end, ...words };
      if (this.#candidates.size === 0) this.#oldest = this.#words;
      this.#candidates.set(message, candidate);
    }
    candidate.seen.add(window);
    candidate.end = end;
    candidate.lastWord = this.#words;
  }

  /** Closes the candidates whose message has ended; of those that share a passage the most complete ones count. */
  #settle(all: boolean): PhraseHit[] | undefined {
    const complete: Candidate[] = [];
    let oldest = this.#words;
    for (const candidate of this.#candidates.values()) {
      if (!all && this.#words - candidate.lastWord <= GAP) {
        oldest = Math.min(oldest, candidate.lastWord);
        continue;
      }
      this.#candidates.delete(candidate.message);
      if (share(candidate) >= ENOUGH) complete.push(candidate);
    }
    this.#oldest = oldest;
    if (complete.length === 0) return undefined;
    const best = complete.filter((candidate) => !complete.some((other) => outdoes(other, candidate)));
    return best.map(({ message, start, end }) => ({ key: message.key, start, end }));
  }
}

function share(candidate: Candidate): number {
  return candidate.seen.size / candidate.message.windows;
}

/** A message that holds another, or nearly is it, is the one that was printed when more of it was seen. */
function outdoes(other: Candidate, candidate: Candidate): boolean {
  if (other === candidate || other.firstWord > candidate.lastWord || candidate.firstWord > other.lastWord)
    return false;
  if (other.seen.size !== candidate.seen.size) return other.seen.size > candidate.seen.size;
  return share(other) > share(candidate);
}
