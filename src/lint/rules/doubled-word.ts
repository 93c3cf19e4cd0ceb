import { inEachBlock, problemsAt } from '../rule.ts';

const adjacent = /(?<![\p{L}\p{N}_-])(\p{L}+)\s+\1(?![\p{L}\p{N}_-])/giu;
const nearby = /(?<![\p{L}\p{N}_-])(\p{L}{3,}[aio]d[oa]s?)((?:\s+\p{L}+){2,3})\s+\1(?![\p{L}\p{N}_-])/giu;

/** A word that stands twice in a row, or a participle said twice of one noun ("instalado un software instalado"). */
export const doubledWord = inEachBlock((block) => [
  ...problemsAt(block, block.prose, adjacent, ({ 1: word = '' }) => `“${word}” stands twice. Remove one.`),
  ...problemsAt(block, block.prose, nearby, ({ 0: all, 1: word = '', 2: between = '' }) =>
    / (?:y|e|o|ou|u) /u.test(`${between} `) ? undefined : `“${word}” stands twice in “${all}”. Remove one.`,
  ),
]);
