import { isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Section } from '../sections.ts';
import { codesInSentence, distinctCodes, hasCodeShape } from './codes.ts';

/** The one error that a short text names, under a heading that does not: "Se você receber o erro **UserErrorNoAccess**, …". */
export function codeInText({ text, blocks, children }: Section, vocabulary: Vocabulary): string | undefined {
  const isShort =
    children.length === 0 && blocks.length < 3 && blocks.every((block) => isElement(block, 'p'));
  if (!isShort || vocabulary.role(text) !== undefined) return undefined;
  const [code, ...others] = distinctCodes(codesInSentence(textOf(blocks), vocabulary));
  return code !== undefined && others.length === 0 && hasCodeShape(code) ? code : undefined;
}
