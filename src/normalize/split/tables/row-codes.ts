import type { Element } from 'hast';
import type { Part } from '../../model.ts';
import { textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { codesInSentence, messageName, messageNumber } from '../codes/codes.ts';
import { cellContent } from './cells.ts';
import type { Column } from './tables.ts';

/** The other codes of a row: what heads its cells beside the column of codes. */
export function namesOf(row: Element, columns: Column[], vocabulary: Vocabulary): string[] {
  return columns.flatMap(({ role }, index) => {
    const text = textOf(cellContent(row, index));
    if (role === 'code' || role === 'cause' || role === 'action') return [];
    // "Erro 0x8007000B: …"
    const head = /^[^:]{3,40}(?=:\s)/.exec(text)?.[0] ?? '';
    const ofMessage =
      role === 'message' ? [messageNumber(text) ?? [], codesInSentence(head, vocabulary)] : [];
    return [messageName(text) ?? [], ...ofMessage].flat();
  });
}

/** The codes that messages, or the prose of a row, name. */
export function codesOfParts(parts: Part[], vocabulary: Vocabulary): string[] {
  return parts.flatMap((part) => {
    if (part.type !== 'message' && part.type !== 'prose') return [];
    const text = textOf(part.type === 'message' ? part.content : part.body);
    return codesInSentence(text, vocabulary);
  });
}
