import { type PageRule, problemsAt } from '../rule.ts';

const pattern =
  /(\bvers\p{L}*\.?|\bv\.?|(?<![\p{L}\p{N}])\.?\p{Lu}[\p{L}\p{N}#+]*)\s+(\d+(?:,\d+)+)(?![\p{N}])(?!\s?(?:%|(?:[KMGT]i?B|[kMG]bps|[mnµ]?s|[mck]?m|h|min)\b))/gu;

/** Decimal commas in versions: `PowerShell 3,0`. A quantity (`1,5 GB`) keeps its comma. */
export const versionComma: PageRule = ({ blocks }) =>
  blocks.flatMap((block) =>
    problemsAt(block, block.prose, pattern, ({ 1: lead = '', 2: number = '', index }) => {
      if (startsSentence(block.prose, index) && !isName(lead) && !/^v/.test(lead)) return undefined;
      return `the version “${number}” has a decimal comma. Write “${number.replaceAll(',', '.')}”.`;
    }),
  );

/** True when the word is written with a capital only because a sentence begins. */
function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:]\s+|\()\s*$/.test(text.slice(0, index));
}

/** More than one capital, or a digit, or a dot before it: `TLS`, `PowerShell`, `.NET`. */
function isName(word: string): boolean {
  return /^\.|\p{Lu}.*\p{Lu}|\p{N}/u.test(word);
}
