import { type Block, lineAt } from '../block.ts';
import { excerptOf, type PairRule } from '../rule.ts';
import { type Placed, surplus } from '../surplus.ts';

const number =
  /(?<![\p{L}\p{N}_.#-])\p{N}+(?:[.,\u00a0\u202f ]\p{N}+)*(?:[\u00a0\u202f ]?%)?(?![\p{L}\p{N}_])/gu;
const thousands = /^\d{1,3}(?:([.,\u00a0\u202f ])\d{3})(?:\1\d{3})*$/u;

/** Numbers that the other locale's text does not have as often: 48 hours here, 10 days there. */
export const pairNumber: PairRule = ({ blocks }, other) => {
  const theirs = other.blocks.flatMap(numbersOf);
  const countThere = (form: string) => theirs.filter((value) => value.form === form).length;
  return surplus(blocks.flatMap(numbersOf), countThere, other.entry.file, 'the number');
};

function numbersOf(block: Block): Placed[] {
  return [...block.prose.matchAll(number)].flatMap(({ 0: text, index }) =>
    split(text).map((form) => ({ line: lineAt(block, index), excerpt: excerptOf(text), form })),
  );
}

/** A number in one notation: thousands ungrouped, a decimal point. Numbers that only stand in a row are several. */
function split(text: string): string[] {
  const percent = text.endsWith('%') ? '%' : '';
  const digits = text.replace(/[\s%]+$/u, '');
  if (thousands.test(digits)) return [digits.replace(/\P{N}/gu, '') + percent];
  return digits.split(/[\u00a0\u202f ]/u).map((part) => part.replace(',', '.') + percent);
}
