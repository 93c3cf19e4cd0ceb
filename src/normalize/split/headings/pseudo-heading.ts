import type { Element } from 'hast';
import { isBlank, isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { codesInSentence } from '../codes/codes.ts';
import type { Section } from '../sections.ts';
import { readTable } from '../tables/tables.ts';
import { quotedAtEnd } from './heading-message.ts';

/**
 * A paragraph all in bold stands for a heading where it begins with an error's code (`**Erro 802: …**`) or ends in the
 * quotation of its message, or where a table that names the parts of one error follows.
 */
export function isPseudoHeading(
  paragraph: Element,
  section: Section,
  next: Element | undefined,
  vocabulary: Vocabulary,
): boolean {
  const nodes = paragraph.children.filter((node) => !isBlank(node));
  if (nodes.length !== 1 || !isElement(nodes[0], 'strong')) return false;
  const text = textOf(paragraph);
  const before = section.blocks.at(-1);
  if (text.length > 250 || (before && /:\s*$/.test(textOf(before)))) return false;
  if (isElement(next, 'table') && readTable(next, vocabulary).kind === 'transposed') return true;
  if (vocabulary.role(section.text) !== undefined) return false;
  if (quotedAtEnd(text, vocabulary) !== undefined) return true;
  // "**Exemplo de erro 2:**" counts.
  if (/^\D{12,}\s\d{1,2}\s*[:.]?$/.test(text.trim())) return false;
  const [code] = codesInSentence(text, vocabulary);
  return code !== undefined && text.slice(0, text.indexOf(code)).split(/\s+/).length <= 4;
}
