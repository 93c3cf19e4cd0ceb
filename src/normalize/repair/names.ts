import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const synonyms: Record<string, string> = {
  b: 'strong',
  i: 'em',
  tt: 'code',
  samp: 'code',
  s: 'del',
  var: 'em',
};

/** Names the same things the same way: `b` is `strong`, and there is no `tbody` between a table and its rows. */
export function unifyNames(tree: Root): void {
  visit(tree, 'element', (node: Element) => {
    node.tagName = synonyms[node.tagName] ?? node.tagName;
    if (node.tagName === 'details') node.tagName = 'blockquote';
    if (node.tagName === 'summary' || node.tagName === 'figcaption') node.tagName = 'p';
    if (node.tagName === 'table')
      node.children = node.children.flatMap((child) =>
        child.type === 'element' && /^t(?:head|body|foot)$/.test(child.tagName) ? child.children : [child],
      );
  });
}
