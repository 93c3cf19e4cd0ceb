import { textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Segment } from '../labels/labels.ts';
import { readCodeCell } from '../tables/code-cell.ts';
import { codesInSentence } from './codes.ts';

/** The codes under a label that announces them. */
export function codesOfLabel({ label, content }: Segment, vocabulary: Vocabulary): string[] {
  if (textOf(content).split(' ').length < 6) return readCodeCell(content.slice(0, 1), vocabulary).codes;
  return codesInSentence(`${label}: ${textOf(content)}`, vocabulary);
}
