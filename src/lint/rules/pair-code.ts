import { windowsPath } from '../block.ts';
import { excerptOf, type PairRule, wholeWords } from '../rule.ts';
import { surplus } from '../surplus.ts';

/**
 * Commands, names and values set as code that the other locale's text does not have as often, in whatever
 * formatting.
 */
export const pairCode: PairRule = ({ blocks }, other) => {
  const theirs = other.blocks.map((block) => excerptOf(block.text)).join('\n');
  const codes = blocks
    .flatMap((block) => block.runs)
    .filter((run) => run.code)
    .map((run) => ({ line: run.line, excerpt: excerptOf(run.text), form: excerptOf(run.text) }))
    .filter(({ form }) => form !== '' && !isPath(form));
  const countThere = (form: string) => [...theirs.matchAll(wholeWords(form, ''))].length;
  return surplus(codes, countThere, other.entry.file, 'the code');
};

/** A path is compared as one by its own rule. */
function isPath(text: string): boolean {
  return [...text.matchAll(windowsPath)].some(([path]) => path === text);
}
