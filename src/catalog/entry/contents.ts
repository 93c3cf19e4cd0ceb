import { partsOfCause } from '../../document/cause.ts';
import type { DocumentNode } from '../../document/nodes.ts';
import { plainText } from '../../document/text.ts';

/** An entry of a page's table of contents. */
export interface ContentsItem {
  id: string;
  title: string;
  /** The number of the cause, where it is one. */
  number: string | undefined;
}

/** The causes and sections of a page, in order. */
export function contentsOf(nodes: readonly DocumentNode[]): ContentsItem[] {
  return nodes.flatMap((node) => {
    const heading =
      node.type === 'component' && node.name === 'Cause'
        ? partsOfCause(node).heading
        : node.type === 'element' && /^h[2-6]$/.test(node.tagName)
          ? node
          : undefined;
    const id = heading?.properties.id;
    if (!heading || typeof id !== 'string') return [];
    const number = node.type === 'component' ? /\d+$/.exec(id)?.[0] : undefined;
    return [{ id, title: plainText(heading.children), number }];
  });
}
