import type { DocumentNode } from '../../document/nodes.ts';
import { plainText } from '../../document/text.ts';

/** A passage that an editor corrected. */
export interface Correction {
  /** The source's text. */
  was: string;
  /** The text on the page. */
  now: string;
}

/** Every corrected passage of a text, in order. */
export function correctionsIn(nodes: readonly DocumentNode[]): Correction[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const own =
      node.type === 'component' && node.name === 'Corrected'
        ? [{ was: node.attributes.was ?? '', now: plainText(node.children) }]
        : [];
    return [...own, ...correctionsIn(node.children)];
  });
}
