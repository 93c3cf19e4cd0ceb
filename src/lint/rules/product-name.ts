import { distance } from 'fastest-levenshtein';
import type { Block } from '../block.ts';
import type { Problem } from '../finding.ts';
import { literal, type PageRule, problemsAt } from '../rule.ts';

/** Names of products, programs and files that are spelled otherwise than their maker spells them. */
export const productName: PageRule = ({ blocks }, { glossary: { products } }) =>
  blocks
    .filter((block) => block.kind !== 'code')
    .flatMap((block) => [...otherSpellings(block, products), ...mistypings(block, products)]);

/** Other casing, or a space where a capital begins a part of a word: `Power Shell`. */
function otherSpellings(block: Block, products: readonly string[]): Problem[] {
  return products.flatMap((name) =>
    problemsAt(block, block.prose, anySpelling(name), ([text]) =>
      text.replace(/\s+/g, ' ') === name ? undefined : `“${text}” is spelled “${name}”.`,
    ),
  );
}

function anySpelling(name: string): RegExp {
  const words = name.split(' ').map((word) =>
    word
      .split(/(?<=\p{Ll})(?=\p{Lu})/u)
      .map(literal)
      .join('\\s?'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}_.-])${words.join('\\s+')}(?![\\p{L}\\p{N}_-])`, 'giu');
}

/** A capitalized word that is one letter, or two swapped ones, away from a name. */
function mistypings(block: Block, products: readonly string[]): Problem[] {
  const names = products.filter((name) => /^\p{Lu}\p{L}{4,}$/u.test(name));
  const known = new Set(products.flatMap((name) => name.toLowerCase().split(' ')));
  return problemsAt(
    block,
    block.prose,
    /(?<![\p{L}\p{N}_.-])\p{Lu}\p{L}{4,}(?![\p{L}\p{N}_])/gu,
    ([word]) => {
      const lower = word.toLowerCase();
      if (known.has(lower)) return undefined;
      const name = names.find((candidate) => isMistyping(lower, candidate.toLowerCase()));
      return name ? `“${word}” is spelled “${name}”.` : undefined;
    },
  );
}

function isMistyping(word: string, name: string): boolean {
  const steps = distance(word, name);
  return steps === 1 || (steps === 2 && word.length === name.length && sorted(word) === sorted(name));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
