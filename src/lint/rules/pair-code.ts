import { windowsPath } from '../block.ts';
import { excerptOf, type PairRule, wholeWords } from '../rule.ts';

/** Commands, names and values set as code that the other locale's text does not have, in whatever formatting. */
export const pairCode: PairRule = ({ blocks }, other) => {
  const theirs = other.blocks.map((block) => excerptOf(block.text)).join('\n');
  return blocks.flatMap((block) =>
    block.runs
      .filter((run) => run.code)
      .map((run) => ({ line: run.line, excerpt: excerptOf(run.text) }))
      .filter(({ excerpt }) => excerpt !== '' && !isPath(excerpt) && !wholeWords(excerpt, '').test(theirs))
      .map(({ line, excerpt }) => ({
        line,
        excerpt,
        message: `the code “${excerpt}” is not in ${other.entry.file}. Make the two agree.`,
      })),
  );
};

/** A path is compared as one by its own rule. */
function isPath(text: string): boolean {
  return [...text.matchAll(windowsPath)].some(([path]) => path === text);
}
