import type { ElementContent } from 'hast';
import type { ActionsPart, Draft } from '../model.ts';

/** How many steps a draft recommends: the items of top-level lists, or the paragraphs where there is no list. */
export function steps(draft: Draft): number {
  return draft.parts
    .flatMap((part) => (part.type === 'actions' ? [part] : part.type === 'cause' ? part.actions : []))
    .reduce((sum, actions) => sum + stepsOf(actions), 0);
}

function stepsOf({ body }: ActionsPart): number {
  const items = listItems(body);
  return items || body.filter((node) => node.type === 'element').length || (body.length > 0 ? 1 : 0);
}

function listItems(nodes: ElementContent[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type !== 'element') return sum;
    if (node.tagName === 'alternatives') return sum + listItems(node.children);
    if (node.tagName !== 'ul' && node.tagName !== 'ol') return sum;
    return sum + node.children.filter((child) => child.type === 'element').length;
  }, 0);
}
