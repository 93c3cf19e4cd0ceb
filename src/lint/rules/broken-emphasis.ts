import { lineAt } from '../block.ts';
import type { Problem } from '../finding.ts';
import { excerptOf, type PageRule, problemsAt } from '../rule.ts';

const edge = /[\p{L}\p{N}]/u;

/** Emphasis that begins or ends in the middle of a word, and marks that are still there as text. */
export const brokenEmphasis: PageRule = ({ blocks }) =>
  blocks.flatMap((block) => {
    const problems: Problem[] = [];
    let offset = 0;
    block.runs.forEach((run, index) => {
      const next = block.runs[index + 1];
      offset += run.text.length;
      if (!next || run.emphasis === next.emphasis) return;
      if (edge.test(run.text.slice(-1)) && edge.test(next.text.slice(0, 1))) {
        const word = `${lastWord(run.text)}${firstWord(next.text)}`;
        problems.push({
          line: lineAt(block, offset),
          excerpt: word,
          message: `emphasis begins or ends inside “${word}”. Put the missing space, or move the mark to the word's edge.`,
        });
      }
    });
    const marks = problemsAt(
      block,
      block.prose,
      /\S*\*\*\S*|(?<![\p{L}\p{N}])__\S+/gu,
      (match) => `“${match[0]}” shows Markdown's marks. Close the emphasis, or remove it.`,
    );
    return block.kind === 'code' ? [] : [...problems, ...marks];
  });

function lastWord(text: string): string {
  return excerptOf(/[^\s]*$/u.exec(text)?.[0] ?? '');
}

function firstWord(text: string): string {
  return excerptOf(/^[^\s]*/u.exec(text)?.[0] ?? '');
}
