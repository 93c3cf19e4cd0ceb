import type { ElementContent } from 'hast';
import { textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { readSegments, type Segment } from '../labels/labels.ts';

/**
 * Reads a cell that holds several errors, each with what to do about it: "**Mensagem:** … **Solução:** … **Mensagem:** …
 * **Solução:** …".
 *
 * @returns the segments of each; none where the cell holds no more than one
 */
export function readPairs(content: ElementContent[], vocabulary: Vocabulary): Segment[][] {
  const pairs: Segment[][] = [];
  for (const segment of readSegments(asBlocks(content), vocabulary)) {
    const last = pairs.at(-1);
    const begins = segment.role === 'message' || segment.role === 'code';
    // A code and its message are one error, in either order.
    if (last && !(begins && last.some(isRemedy))) last.push(segment);
    else if (begins) pairs.push([segment]);
    else return [];
  }
  return pairs.length > 1 && pairs.every((pair) => pair.some(isRemedy)) ? pairs : [];
}

function isRemedy({ role, content }: Segment): boolean {
  return (role === 'action' || role === 'cause') && textOf(content) !== '';
}
