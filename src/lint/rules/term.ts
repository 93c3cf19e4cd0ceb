import { type PageRule, problemsAt, wholeWords } from '../rule.ts';

/** Wordings for which the locale's glossary has one term. */
export const term: PageRule = ({ blocks }, { glossary }) =>
  blocks.flatMap((block) =>
    glossary.terms.flatMap(({ term: wanted, instead }) =>
      instead.flatMap((wording) =>
        problemsAt(
          block,
          block.prose,
          wholeWords(wording, 'i'),
          ([text]) => `“${text}” is “${wanted}” in the glossary. Write that.`,
        ),
      ),
    ),
  );
