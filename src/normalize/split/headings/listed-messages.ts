import type { ElementContent } from 'hast';
import { isBlank, isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Section } from '../sections.ts';

/**
 * The sections whose headings an article lists as messages: "Estas são as mensagens de erro mais comuns:" over links to
 * them, or over the sections themselves, all of one make.
 *
 * @param root the article
 */
export function listedMessages(root: Section, vocabulary: Vocabulary): ReadonlySet<Section> {
  const sections = sectionsBelow(root);
  const linked = [root, ...sections].flatMap(({ blocks }) => linkedBelow(blocks, vocabulary));
  return new Set([
    ...sections.filter(({ anchors }) => anchors.some((anchor) => linked.includes(anchor))),
    ...[root, ...sections].flatMap((section) => alikeBelow(section, vocabulary)),
  ]);
}

/** The sections under a heading that speaks of errors of which nearly all say in a paragraph why, in another what to do. */
function alikeBelow({ text, children }: Section, vocabulary: Vocabulary): Section[] {
  const alike = vocabulary.mentionsError(text)
    ? children.filter((child) => tellsInTurn(child, vocabulary))
    : [];
  return alike.length > 2 && alike.length * 4 >= children.length * 3 ? alike : [];
}

function tellsInTurn({ text, blocks, children }: Section, vocabulary: Vocabulary): boolean {
  const remedy = blocks.findIndex((block) => vocabulary.instructs(firstSentence(block)));
  return (
    vocabulary.role(text) === undefined &&
    children.length === 0 &&
    remedy > 0 &&
    blocks.length < 5 &&
    blocks.every((block) => isElement(block, 'p') && !/:$/.test(textOf(block)))
  );
}

function firstSentence(block: ElementContent): string {
  return textOf(block).split(/[.!?]\s+/, 1)[0] ?? '';
}

function sectionsBelow(section: Section): Section[] {
  return section.children.flatMap((child) => [child, ...sectionsBelow(child)]);
}

/** The anchors that lists lead to after a sentence that calls their items errors or messages. */
function linkedBelow(blocks: readonly ElementContent[], vocabulary: Vocabulary): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (!isElement(block, 'ul', 'ol') || !before || !callsErrors(textOf(before), vocabulary)) return [];
    const items = block.children.filter((item) => isElement(item, 'li'));
    const anchors = items.map(onlyLink);
    return anchors.length > 1 && anchors.every((anchor) => anchor !== undefined) ? anchors : [];
  });
}

function callsErrors(text: string, vocabulary: Vocabulary): boolean {
  const sentence = text.split(/[.!?]\s+/).at(-1) ?? '';
  return /:\s*$/.test(sentence) && vocabulary.mentionsError(sentence) && !vocabulary.instructs(sentence);
}

/** The anchor in the same article that an item leads to which is nothing but a link. */
function onlyLink(item: ElementContent): string | undefined {
  const nodes = isElement(item) ? item.children.filter((node) => !isBlank(node)) : [];
  const [node, ...others] = nodes;
  if (others.length > 0 || !node) return undefined;
  if (isElement(node, 'p')) return onlyLink(node);
  return isElement(node, 'a') ? /^#(.+)$/.exec(String(node.properties.href ?? ''))?.[1] : undefined;
}
