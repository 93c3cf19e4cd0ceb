import type { Card } from '../index/code-file.ts';
import type { LogProgress } from './read-log.ts';

/** What the worker is asked to do: to read a log. */
export interface LogJob {
  log: Blob;
  /** The site's base path, with slashes at both ends. */
  base: string;
  /** Into how many files the index's codes are cut. */
  codeShards: number;
}

/** What the worker says while it reads. */
export type LogNews =
  | ({ kind: 'progress' } & LogProgress & { cards: [key: string, card: Card][] })
  | { kind: 'failed'; failure: LogFailure };

/**
 * `script`: what reads logs cannot be had; `index`: the index of errors cannot. Otherwise the browser's words for why
 * the file cannot be read.
 */
export type LogFailure = 'script' | 'index' | { reason: string };
