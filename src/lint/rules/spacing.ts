import { inEachBlock, problemsAt } from '../rule.ts';

const beforeMark = /\S*\s+(?:[,;:!?]|\.)(?=\s|$|\))|\(\s\S*|\S*\s+\)/gu;
const missingSpace = /(?<=^|\s)\p{Ll}{3,}[.,;:!?]\p{Lu}\p{Ll}+(?![\p{L}\p{N}.])/gu;
const doubledMark = /\S*(?:(?<!\.)\.\.(?!\.)|,,|;;|::)\S*/gu;
const percent = /\d+(\s?)%/gu;

/** Spaces where no language has them, missing ones, doubled marks, and the locale's own space before %. */
export const spacing = inEachBlock((block, { glossary }) => [
  ...problemsAt(
    block,
    block.prose,
    beforeMark,
    ([text]) => `“${text}” has a space too many at the punctuation mark.`,
  ),
  ...problemsAt(block, block.prose, missingSpace, ([text]) => `“${text}” lacks a space after the mark.`),
  ...problemsAt(block, block.prose, doubledMark, ([text]) => `“${text}” has a doubled mark.`),
  ...problemsAt(block, block.prose, percent, ({ 0: text, 1: space = '' }) => {
    if (glossary.percent === '5%' && space !== '') return `“${text}”: write % right after the number.`;
    if (glossary.percent === '5 %' && space !== '\u00a0' && space !== '\u202f')
      return `“${text}”: put a space that does not break (&nbsp;) before %.`;
    return undefined;
  }),
]);
