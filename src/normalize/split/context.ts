import type { Reporter } from '../report/diagnostics.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** What every step of the split needs to know about the article. */
export interface SplitContext {
  /** The article's language, BCP 47. */
  locale: string;
  vocabulary: Vocabulary;
  reporter: Reporter;
  /** `title` of the frontmatter: the heading of an article that has none. */
  title?: string;
  /** `f1_keywords` of the frontmatter. */
  keywords: string[];
}
