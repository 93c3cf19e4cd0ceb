import { type Candidate, isComplete, outdoes, type WordPlace } from './candidate.ts';
import type { KnownErrors } from './known.ts';
import { type Message, MessageWindows, WINDOW, windowHash } from './message-windows.ts';

/** A documented message found in a log. */
export interface PhraseHit {
  /** Its entry; several where a sentence begins the messages of several and no more of one was seen. */
  keys: string[];
  /** Its first and its last matching word. */
  start: WordPlace;
  end: WordPlace;
}

/** How many words may stand between two matching windows of one message: timestamps, names, a wrapped line's head. */
const GAP = 24;

/**
 * Finds documented messages in a stream of words: whole, in good part or the first sentence, wrapped over lines, in any
 * case and without accents, with other names, paths and numbers in them. It keeps only what it has begun to see.
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

  constructor(known: KnownErrors) {
    this.#windows = new MessageWindows(known);
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
    const ended: Candidate[] = [];
    const open: Candidate[] = [];
    for (const candidate of this.#candidates.values())
      (all || this.#words - candidate.lastWord > GAP ? ended : open).push(candidate);
    const complete: Candidate[] = [];
    for (const candidate of ended) {
      if (isComplete(candidate)) {
        // Whether a message that goes on and holds it is the one that was printed shows at that one's end.
        if (open.some((other) => outdoes(other, candidate))) continue;
        complete.push(candidate);
      }
      this.#candidates.delete(candidate.message);
    }
    this.#oldest = open.reduce((oldest, { lastWord }) => Math.min(oldest, lastWord), this.#words);
    if (complete.length === 0) return undefined;
    return hitsOf(complete.filter((candidate) => !complete.some((other) => outdoes(other, candidate))));
  }
}

/** What was seen of several entries' messages in the very same words is one hit. */
function hitsOf(candidates: readonly Candidate[]): PhraseHit[] {
  const hits = new Map<string, PhraseHit>();
  for (const { message, firstWord, lastWord, start, end } of candidates) {
    const place = `${firstWord} ${lastWord}`;
    const hit = hits.get(place) ?? { keys: [], start, end };
    if (!hit.keys.includes(message.key)) hit.keys.push(message.key);
    hits.set(place, hit);
  }
  return [...hits.values()];
}
