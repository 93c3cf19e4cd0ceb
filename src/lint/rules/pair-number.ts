import type { Block } from '../block.ts';
import { type PairRule, problemsAt } from '../rule.ts';

const number =
  /(?<![\p{L}\p{N}_.#-])\p{N}+(?:[.,\u00a0\u202f ]\p{N}+)*(?:[\u00a0\u202f ]?%)?(?![\p{L}\p{N}_])/gu;
const thousands = /^\d{1,3}(?:([.,\u00a0\u202f ])\d{3})(?:\1\d{3})*$/u;

/** Numbers that the other locale's text does not have: 48 hours here, 10 days there. */
export const pairNumber: PairRule = ({ blocks }, other) => {
  const theirs = new Set(other.blocks.flatMap(numbersOf));
  return blocks
    .filter((block) => block.kind !== 'code')
    .flatMap((block) =>
      problemsAt(block, block.prose, number, ([text]) =>
        split(text).every((value) => theirs.has(value))
          ? undefined
          : `the number ${text} is not in ${other.entry.file}. Make the two agree.`,
      ),
    );
};

function numbersOf(block: Block): string[] {
  return [...block.prose.matchAll(number)].flatMap(([text]) => split(text));
}

/** A number in one notation: thousands ungrouped, a decimal point. Numbers that only stand in a row are several. */
function split(text: string): string[] {
  const percent = text.endsWith('%') ? '%' : '';
  const digits = text.replace(/[\s%]+$/u, '');
  if (thousands.test(digits)) return [digits.replace(/\P{N}/gu, '') + percent];
  return digits.split(/[\u00a0\u202f ]/u).map((part) => part.replace(',', '.') + percent);
}
