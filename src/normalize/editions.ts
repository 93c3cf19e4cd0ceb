import type { Correction } from './corrections/schema.ts';
import type { Article } from './model.ts';
import type { Reporter } from './report/diagnostics.ts';

/** A source as it was read, before it has an identity. */
export interface Edition {
  article: Article;
  /** The corrections that were applied, in the order in which they were numbered. */
  corrections: readonly Correction[];
  /** Former wordings of corrected headings, by their new ones. */
  headings: ReadonlyMap<string, string>;
  reporter: Reporter;
}

/** Everything of one article: what upstream has, and this site's translations of what a locale lacks. */
export interface EditionSet {
  name: string;
  upstream: Edition[];
  translations: Edition[];
}
