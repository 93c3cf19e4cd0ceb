import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { AlertKind } from '../../document/components.ts';
import { placeOf, type Reporter } from '../report/diagnostics.ts';
import { element, isElement, textOf, trimInline } from '../tree.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** `[!NOTE]`, `[! Nota]`, `\[!DICA]`, at the head of a quote; also a publishing directive: `[!div class="…"]`. */
const marker = /^[\s>]*\\?\[\s*!\s*([^\]\n]{1,80}?)\s*\][:.]?[ \t]*\n?/;

/**
 * Makes `alert` elements of quotes that begin with an alert's marker, and of paragraphs that lost their quote. The
 * marker may be translated, in any case, or damaged; an unknown one makes a note and a diagnostic.
 */
export function repairAlerts(tree: Root, vocabulary: Vocabulary, reporter: Reporter): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (isElement(node, 'pre')) {
      repairIndented(node, index, parent.children, vocabulary, reporter);
      return;
    }
    if (!isElement(node, 'blockquote', 'p')) return;
    const first = node.tagName === 'p' ? node : node.children.find((child) => isElement(child));
    const head = isElement(first, 'p') ? first.children[0] : undefined;
    if (!isElement(first, 'p') || head?.type !== 'text') return;
    const match = marker.exec(head.value);
    const word = match?.[1];
    if (!match || !word) return;
    const rest = head.value.slice(match[0].length).replace(/^[ \t]*>[ \t]?/gm, '');
    first.children = trimInline([{ ...head, value: rest }, ...first.children.slice(1)]);
    const content: ElementContent[] = node.tagName === 'p' ? [node] : node.children;
    const blocks = content.filter(
      (child) => isElement(child) && (child.tagName !== 'p' || child.children.length > 0),
    );
    if (/^div\b/i.test(word)) {
      parent.children.splice(index, 1, ...blocks);
      return;
    }
    parent.children[index] = element('alert', blocks, node, {
      kind: kindOf(word, node, vocabulary, reporter),
    });
  });
}

/** An alert whose lines were indented too far reads as code; the quote after it is its text. */
function repairIndented(
  node: Element,
  index: number,
  siblings: (ElementContent | RootContent)[],
  vocabulary: Vocabulary,
  reporter: Reporter,
): void {
  const lines = textOf(node);
  const match = /^>\s*\[\s*!\s*([^\]\n]{1,80}?)\s*\]/.exec(lines);
  if (!match?.[1]) return;
  const text = lines
    .slice(match[0].length)
    .replace(/(^|\s)>(?=\s)/g, '$1')
    .trim();
  const own = text === '' ? [] : [element('p', [{ type: 'text', value: text }], node)];
  const next = siblings[index + 1];
  const quoted = own.length === 0 && isElement(next, 'blockquote') ? next.children : [];
  const kind = kindOf(match[1], node, vocabulary, reporter);
  siblings.splice(index, quoted.length > 0 ? 2 : 1, element('alert', [...own, ...quoted], node, { kind }));
}

function kindOf(word: string, node: Element, vocabulary: Vocabulary, { report }: Reporter): AlertKind {
  const kind = vocabulary.alert(word);
  if (kind) return kind;
  report(
    'warning',
    'alert-unknown',
    `"[!${word}]" names no kind of alert; it became a note. Write NOTE, TIP, IMPORTANT, WARNING or CAUTION.`,
    placeOf(node),
  );
  return 'note';
}
