import type { FoundCode } from '../../codes/index.ts';
import { excerptOf } from './excerpt.ts';
import type { PhraseHit } from './phrases.ts';
import type { Findings } from './report.ts';
import { type Sighting, Tally } from './tally.ts';

/** A code found in a log. */
interface CodeHit extends Sighting {
  code: FoundCode;
  /** The entries that document it; none where it is not documented. */
  keys: readonly string[];
}

/** What was found in a log and is not counted yet: a code is counted with the message that tells what it is of. */
export class Hits {
  readonly #tally = new Tally();
  #codes: CodeHit[] = [];
  #phrases: PhraseHit[] = [];

  /** What was counted so far. */
  get findings(): Findings {
    return this.#tally.findings;
  }

  addCode(hit: CodeHit): void {
    this.#codes.push(hit);
  }

  addPhrases(hits: readonly PhraseHit[]): void {
    this.#phrases.push(...hits);
  }

  /** Counts what stands before a line; what follows may still belong to a message that is being read. */
  settle(before: number): void {
    const phrases = this.#phrases.filter((hit) => hit.start.line < before);
    const codes = this.#codes.filter((hit) => hit.line < before);
    this.#phrases = this.#phrases.filter((hit) => hit.start.line >= before);
    this.#codes = this.#codes.filter((hit) => hit.line >= before);
    const messages = new Map<number, PhraseHit[]>();
    for (const hit of phrases) {
      for (let line = hit.start.line; line <= hit.end.line; line++) {
        const held = messages.get(line);
        if (held) held.push(hit);
        else messages.set(line, [hit]);
      }
    }
    const events: { line: number; count: () => void }[] = phrases.map((hit) => ({
      line: hit.start.line,
      count: () => this.#tally.error(hit.keys, undefined, sightingOf(hit)),
    }));
    for (const hit of codes) {
      const message = messages.get(hit.line)?.find(({ keys }) => common(keys, hit.keys).length > 0);
      // Either tells which of the other's entries it is.
      if (message) message.keys = common(message.keys, hit.keys);
      const line = message?.start.line ?? hit.line;
      events.push({ line, count: () => this.#count(hit, line, message?.keys) });
    }
    events.sort((a, b) => a.line - b.line);
    for (const event of events) event.count();
  }

  /** @param told the entries that a message beside the code tells */
  #count(hit: CodeHit, line: number, told: readonly string[] | undefined): void {
    const sighting = { line, excerpt: hit.excerpt };
    const { code, keys } = hit;
    if (keys.length === 0) this.#tally.unknown(code, sighting);
    else if (told !== undefined) this.#tally.error(told, code.printed, sighting);
    // Of what may be something else, names are errors all the same, and numbers are not.
    else if (code.certainty === 'certain' || !/^\d/.test(code.form))
      this.#tally.error(keys, code.printed, sighting);
    else this.#tally.bare(keys, code.printed, sighting);
  }
}

function common(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((key) => others.includes(key));
}

function sightingOf({ start, end }: PhraseHit): Sighting {
  const wordEnd = /[^\p{L}\p{M}]|$/u;
  const excerpt = () => {
    const { text } = start;
    const last = text === end.text ? end.at + text.slice(end.at, end.at + 80).search(wordEnd) : text.length;
    return excerptOf(text, start.at, last);
  };
  return { line: start.line, excerpt };
}
