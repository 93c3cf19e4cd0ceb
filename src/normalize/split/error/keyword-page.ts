import type { Part } from '../../model.ts';
import { isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { HeadingCodes } from '../headings/heading.ts';
import { isMessage } from '../messages/announcing.ts';
import { asMessage } from '../messages/messages.ts';
import type { Section } from '../sections.ts';

/** A page about a keyword of the article, whose heading names only that: "Erro do compilador CS0038". */
export function isKeywordPage(
  section: Section,
  heading: HeadingCodes | undefined,
  keywords: string[],
): boolean {
  const [code] = heading?.codes ?? [];
  return (
    code !== undefined &&
    section.depth === 1 &&
    heading?.place === 'named' &&
    keywords.includes(code) &&
    section.text.split(/\s+/).length <= 8
  );
}

/** Makes a message of the paragraph with which such a page begins. */
export function takeFirstParagraph(parts: Part[], vocabulary: Vocabulary): void {
  const [first] = parts;
  const paragraph = first?.type === 'prose' ? first.body[0] : undefined;
  if (first?.type !== 'prose' || !isElement(paragraph, 'p')) return;
  const text = textOf(paragraph);
  if (/:$/.test(text) || vocabulary.explains(text) || !isMessage(text, vocabulary)) return;
  first.body.shift();
  parts.unshift({ type: 'message', content: asMessage([paragraph]) });
}
