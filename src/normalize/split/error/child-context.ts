import type { Part } from '../../model.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Analyse } from '../analysis.ts';

/** What reading a section below an error needs to know about the error. */
export interface ChildContext {
  /** The parts of the error above the section. */
  before: readonly Part[];
  /** How deep the section's heading is on the page; 2 for the outermost. */
  depth: number;
  /** True where the error is named and no section tells its cause: "Problema" does, then. */
  explains: boolean;
  analyse: Analyse;
  vocabulary: Vocabulary;
}
