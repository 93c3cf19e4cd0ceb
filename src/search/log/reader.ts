import { codesIn, type FoundCode } from '../../codes/index.ts';
import { type Block, BlockReader } from './blocks.ts';
import { excerptOf } from './excerpt.ts';
import { Hits } from './hits.ts';
import type { KnownErrors } from './known.ts';
import { LineNumbers } from './line-numbers.ts';
import { PhraseFinder } from './phrases.ts';
import type { LogReport } from './report.ts';
import { visitRuns } from './runs.ts';
import { Screen } from './screen.ts';
import { spansAround, TELLING } from './spans.ts';

/**
 * Reads a log, in pieces as they come, for documented errors and for what looks like one. Pure: bytes in, findings
 * out. Its memory does not grow with the log.
 */
export class LogReader {
  readonly #known: KnownErrors;
  readonly #blocks: BlockReader;
  readonly #screen: Screen;
  readonly #phrases: PhraseFinder;
  readonly #hits = new Hits();
  #bytes = 0;
  #lines = 0;

  /** @param blockBytes about how many bytes are looked at together */
  constructor(known: KnownErrors, blockBytes?: number) {
    this.#known = known;
    this.#blocks = new BlockReader(blockBytes);
    this.#screen = new Screen(known.codes);
    this.#phrases = new PhraseFinder(known);
  }

  /** Takes the next bytes of the log. */
  push(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    for (const block of this.#blocks.push(bytes)) this.#read(block);
  }

  /** Takes note that the log has ended. */
  end(): void {
    for (const block of this.#blocks.end()) this.#read(block);
    this.#hits.addPhrases(this.#phrases.end());
    this.#hits.settle(Number.POSITIVE_INFINITY);
  }

  /** What was found so far; complete after `end`. */
  get report(): LogReport {
    return {
      ...this.#hits.findings,
      lines: this.#lines,
      bytes: this.#bytes,
      encoding: this.#blocks.encoding ?? 'utf-8',
    };
  }

  #read(block: Block): void {
    const { text, line: firstLine } = block;
    const places: number[] = [];
    const screen = this.#screen;
    const phrases = this.#phrases;
    let line = firstLine;
    let lineStart = 0;
    visitRuns(text, {
      word: (hash, at, end) => {
        if (screen.word(hash, text, at)) places.push(at);
        if (!isOf(block, end)) return;
        const ended = phrases.word(hash, text, at, line);
        if (ended) this.#hits.addPhrases(ended);
      },
      run: (hash, decimal, hex, isMarked, at) => {
        if (screen.run(hash, decimal, hex, isMarked)) places.push(at);
      },
      lineEnd: (at) => {
        line++;
        lineStart = at + 1;
      },
    });
    this.#lines = lineStart < text.length ? line : line - 1;
    // A run is told at its end, after the words in it.
    this.#readCodes(
      block,
      places.sort((a, b) => a - b),
    );
    this.#hits.settle(phrases.openSince);
  }

  #readCodes(block: Block, places: number[]): void {
    const { text } = block;
    const lines = new LineNumbers(text, block.line);
    for (const { start, end, from, to } of spansAround(text, places)) {
      for (const code of codesIn(text.slice(start, end))) {
        const codeEnd = start + code.end;
        if (codeEnd < from || codeEnd >= to || !isOf(block, codeEnd, TELLING)) continue;
        const keys = this.#keysOf(code);
        if (keys.length === 0 && !isTelling(code)) continue;
        const at = start + code.start;
        const excerpt = () => excerptOf(text, at, start + code.end);
        this.#hits.addCode({ code, keys, line: lines.at(at), excerpt });
      }
    }
  }

  /** The entries of the first reading that is documented. */
  #keysOf(code: FoundCode): readonly string[] {
    for (const form of code.readings) {
      const keys = this.#known.codes.get(form);
      if (keys) return keys;
    }
    return [];
  }
}

/**
 * Whether what ends at a place is told of by a block, and not by the one before or after it.
 *
 * @param after how much of what follows must be seen with it
 */
function isOf({ text, seen, isCut }: Block, end: number, after = 0): boolean {
  // What ended where the block before was cut was left to this one.
  return (seen === 0 || end >= seen - after) && !(isCut && end >= text.length - after);
}

/** Whether an undocumented code is worth telling: marked as one, and, if it is a name, an error's by its wording. */
function isTelling(code: FoundCode): boolean {
  if (code.certainty !== 'certain') return false;
  return code.kind !== 'symbolic' || /err|fail|exception|^e_/i.test(code.printed);
}
