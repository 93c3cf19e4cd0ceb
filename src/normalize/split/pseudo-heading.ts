import type { Element } from 'hast';
import { isBlank, isElement, textOf } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { codesInSentence } from './codes.ts';
import type { Section } from './sections.ts';

/** A paragraph all in bold that begins with an error's code stands for a heading: `**Erro 802: …**`. */
export function isPseudoHeading(paragraph: Element, section: Section, vocabulary: Vocabulary): boolean {
  const nodes = paragraph.children.filter((node) => !isBlank(node));
  if (nodes.length !== 1 || !isElement(nodes[0], 'strong')) return false;
  if (vocabulary.role(section.text) !== undefined) return false;
  const before = section.blocks.at(-1);
  if (before && /:\s*$/.test(textOf(before))) return false;
  const text = textOf(paragraph);
  const [code] = codesInSentence(text, vocabulary);
  return (
    code !== undefined && text.slice(0, text.indexOf(code)).split(/\s+/).length <= 4 && text.length < 200
  );
}
