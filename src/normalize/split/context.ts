import type { Reporter } from '../diagnostics.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What every step of the split needs to know about the article. */
export interface SplitContext {
  /** The article's language, BCP 47. */
  locale: string;
  vocabulary: Vocabulary;
  reporter: Reporter;
  /** `f1_keywords` of the frontmatter. */
  keywords: string[];
}
