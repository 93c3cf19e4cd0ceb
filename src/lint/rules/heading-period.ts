import { excerptOf, type PageRule } from '../rule.ts';

/** Titles and headings that end in a period. */
export const headingPeriod: PageRule = ({ blocks }) =>
  blocks
    .filter((block) => block.kind === 'heading')
    .map(({ line, text }) => ({ line, text: excerptOf(text) }))
    .filter(({ text }) => /[^.]\.$/.test(text))
    .map(({ line, text }) => ({
      line,
      excerpt: text,
      message: `the heading “${text}” ends in a period. Remove it.`,
    }));
