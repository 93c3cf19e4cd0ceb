import type { Element, ElementContent } from 'hast';
import { collapse, isBlank, isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** A block that quotes what a product shows: all in bold, a line of code, a quote, preformatted text. */
export function isQuote(block: ElementContent): boolean {
  if (isElement(block, 'blockquote')) return collapse(textOf(block)) !== '';
  if (isElement(block, 'pre')) return block.children.every((code) => !isElement(code) || isPlainOutput(code));
  if (!isElement(block, 'p')) return false;
  const nodes = block.children.filter(
    (node) => !isBlank(node) && !(node.type === 'text' && /^[\s.]*$/.test(node.value)),
  );
  return (
    nodes.length > 0 &&
    (nodes.every((node) => isElement(node, 'strong')) || readTranslated(nodes) !== undefined)
  );
}

/** The block at a place, and where it is set off the ones of its kind right under it: "Uma das seguintes mensagens:". */
export function quotesFrom(blocks: readonly ElementContent[], index: number): ElementContent[] {
  const first = blocks[index];
  const isAlike = (block: ElementContent) =>
    isElement(first, 'pre', 'blockquote') && isElement(block, first.tagName) && isQuote(block);
  const end = blocks.findIndex((block, at) => at > index && !isAlike(block));
  return blocks.slice(index, end < 0 ? undefined : end);
}

/** What a quoting block quotes: a block quote each of whose paragraphs is set off quotes as many messages. */
export function quotedIn(block: ElementContent): ElementContent[] {
  if (!isElement(block, 'blockquote')) return [block];
  const inner = block.children.filter((child) => !isBlank(child));
  return inner.length > 1 && inner.every(isQuote) ? inner : [block];
}

/** A paragraph all in italics, which quotes only where the text says so. */
export function isItalic(block: ElementContent): boolean {
  if (!isElement(block, 'p')) return false;
  const nodes = block.children.filter((node) => !isBlank(node));
  return nodes.length > 0 && nodes.every((node) => isElement(node, 'em'));
}

/** Preformatted text under a sentence that says what to do: "Tente instalar executando a seguinte linha de comando". */
export function isCommand(
  block: ElementContent,
  previous: ElementContent | undefined,
  vocabulary: Vocabulary,
): boolean {
  if (!isElement(block, 'pre') || !previous) return false;
  const last =
    textOf(previous)
      .split(/[.!?]\s+/)
      .at(-1) ?? '';
  return vocabulary.instructs(last) && !vocabulary.announces(last) && !vocabulary.mentionsError(last);
}

/** Preformatted text in whatever language that speaks of an error, under a sentence that does. */
export function printsError(
  block: ElementContent,
  previous: ElementContent | undefined,
  vocabulary: Vocabulary,
): boolean {
  return (
    isElement(block, 'pre') &&
    previous !== undefined &&
    vocabulary.mentionsError(textOf(previous)) &&
    vocabulary.mentionsError(textOf(block))
  );
}

/** "**Exemplo 1:**" over what the product prints. */
export function headsOutput(block: ElementContent, next: ElementContent | undefined): boolean {
  return isElement(block, 'p') && isElement(next, 'pre') && /:\s*$/.test(textOf(block));
}

/** "**Causa:**" without anything after it. */
export function isLabel(block: ElementContent, vocabulary: Vocabulary): boolean {
  const text = textOf(block);
  return isElement(block, 'p') && /:$/.test(text) && vocabulary.role(text) !== undefined;
}

/** Preformatted text in no language, or in one that says that it is what a program prints: "```Output", "```error". */
function isPlainOutput({ properties: { className } }: Element): boolean {
  const [language] = Array.isArray(className) ? className : [className];
  return (
    language === undefined || /^language-(?:output|error|log|text|txt|plaintext)$/i.test(String(language))
  );
}

/** A message as the product prints it, and its translation in parentheses after it. */
export function readTranslated(
  nodes: ElementContent[],
): { printed: ElementContent[]; translation: ElementContent[] } | undefined {
  const [printed, tail] = nodes;
  if (nodes.length !== 2 || !isElement(printed, 'strong') || tail?.type !== 'text') return undefined;
  const inner = /^\s*\(([\s\S]{10,})\)[\s.]*$/.exec(tail.value)?.[1];
  if (!inner) return undefined;
  return { printed: printed.children, translation: [{ ...tail, value: inner }] };
}
