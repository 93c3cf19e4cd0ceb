import { type PageRule, problemsAt, wholeWords } from '../rule.ts';

const english =
  /(?<![\p{L}\p{N}_'’-])(?:the|of|and|with|your|you|this|that|these|is|are|was|if|not|from|when|which|have|will|can|should|must|to|on|at|by|or|it)(?![\p{L}\p{N}_'’-])/giu;

/** English names for which the glossary has a term, and stretches of English. */
export const untranslated: PageRule = ({ blocks }, { glossary }) =>
  blocks
    .filter((block) => block.kind !== 'code')
    .flatMap((block) => [
      ...glossary.terms
        .filter(({ concept, term }) => !wholeWords(concept, 'i').test(term))
        .flatMap(({ concept, term }) =>
          problemsAt(
            block,
            block.prose,
            wholeWords(concept, 'i'),
            ([text]) => `“${text}” is English. Write “${term}”.`,
          ),
        ),
      ...stretches(block.prose).flatMap((stretch) =>
        problemsAt(
          block,
          block.prose,
          wholeWords(stretch, ''),
          ([text]) => `“${text}” is English. Translate it, or mark it as code.`,
        ),
      ),
    ]);

/** Sentences, or parts of them, in which several different words are words of English grammar. */
function stretches(prose: string): string[] {
  return prose
    .split(/[.;:!?()\n\uFFFC]+\s*/u)
    .map((part) => part.trim())
    .filter((part) => {
      const found = new Set([...part.matchAll(english)].map(([word]) => word.toLowerCase()));
      const words = part.split(/\s+/).length;
      return found.size >= 2 && [...part.matchAll(english)].length / words >= 0.2;
    });
}
