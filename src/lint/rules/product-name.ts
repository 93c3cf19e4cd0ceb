import { literal, type PageRule, problemsAt } from '../rule.ts';

/** Names of products, programs and files that are spelled otherwise than their maker spells them. */
export const productName: PageRule = ({ blocks }, { glossary }) =>
  blocks
    .filter((block) => block.kind !== 'code')
    .flatMap((block) =>
      glossary.products.flatMap((name) =>
        problemsAt(block, block.prose, anySpelling(name), ([text]) =>
          text.replace(/\s+/g, ' ') === name ? undefined : `“${text}” is spelled “${name}”.`,
        ),
      ),
    );

/** Matches a name in any casing, and with a space where a capital begins a part of a word: `Power Shell`. */
function anySpelling(name: string): RegExp {
  const words = name.split(' ').map((word) =>
    word
      .split(/(?<=\p{Ll})(?=\p{Lu})/u)
      .map(literal)
      .join('\\s?'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}_.-])${words.join('\\s+')}(?![\\p{L}\\p{N}_-])`, 'giu');
}
