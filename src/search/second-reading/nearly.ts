import type { SearchResult } from '../answer.ts';
import type { NamedCard } from '../code-layer.ts';
import type { Ranked } from '../ranking/ranked.ts';
import type { Misread } from './look-alikes.ts';

/** The result for a name, to the reader. It is handed over: to import what makes it would cut the search's files anew. */
export type ResultFor = (named: NamedCard) => SearchResult;

/** Ranks an entry whose code was read where a text has something that looks like it. */
export function rankMisread(resultFor: ResultFor, { written, ...named }: Misread): Ranked {
  return { result: { ...resultFor(named), match: 'text', written }, tier: 'misread', score: 1 };
}

/** Ranks an entry whose code the query writes nearly so: before all that is but similar. */
export function rankMistyped(resultFor: ResultFor, named: NamedCard): Ranked {
  return { result: resultFor(named), tier: 'mistyped', score: 1 };
}
