import type { Encoding } from './encoding.ts';

/** A matched line, cut to what fits beside it. */
export interface LineExcerpt {
  before: string;
  match: string;
  after: string;
}

/** One thing found in a log, however often. */
export interface Finding {
  /** In how many lines it was found. */
  lines: number;
  /** Line numbers, counted from 1. */
  first: number;
  last: number;
  /** The first of its lines. */
  excerpt: LineExcerpt;
}

/** A documented error found in a log. */
export interface ErrorFinding extends Finding {
  /** The entries it may be: several where one code stands for several errors and no message tells which. */
  keys: string[];
  /** The code as first printed, if it was found by one. */
  printed: string | undefined;
  by: 'code' | 'message' | 'both';
}

/** What looks like an error code and is not documented. */
export interface UnknownFinding extends Finding {
  printed: string;
  /** Its normal form: see `src/codes`. */
  form: string;
}

/** What is found in a log. The more frequent first. */
export interface Findings {
  errors: ErrorFinding[];
  /** Numbers that a documented error has, too, without anything to say that they are codes here. */
  bare: ErrorFinding[];
  unknown: UnknownFinding[];
  /** How many further undocumented codes there were than are kept. */
  unknownOmitted: number;
}

/** What a log holds. */
export interface LogReport extends Findings {
  lines: number;
  bytes: number;
  encoding: Encoding;
}
