import { partsOfCause } from './cause.ts';
import { marksOf } from './marks.ts';
import type { ComponentNode, DocumentNode } from './nodes.ts';
import { type Section, sectionsOf } from './sections.ts';
import { plainText } from './text.ts';

/** What is known of a cause without its text. */
export interface CauseFacts {
  /** Its heading as plain text; empty where it has none. */
  title: string;
  /** Whether it says what to do. */
  hasActions: boolean;
  /** The words of it that no translator touches, lower case. */
  marks: string[];
}

/**
 * What other pages, indexes and lists ask of an entry's text. It is plain data, so that a build can keep it and need
 * not read the text again.
 */
export interface Facts {
  sections: Section[];
  causes: CauseFacts[];
  /** Where its links lead, in order. */
  links: string[];
  /** The ids that it carries itself. */
  ids: string[];
}

/** Gathers the facts of a text's tree. */
export function factsOf(nodes: readonly DocumentNode[]): Facts {
  const facts: Facts = { sections: sectionsOf(nodes), causes: [], links: [], ids: [] };
  for (const node of nodes)
    if (node.type === 'component' && node.name === 'Cause') facts.causes.push(causeFacts(node));
  gather(nodes, facts);
  return facts;
}

function causeFacts(cause: ComponentNode): CauseFacts {
  const { heading, actions } = partsOfCause(cause);
  return {
    title: plainText(heading?.children ?? []),
    hasActions: actions.length > 0,
    marks: [...marksOf(plainText(cause.children))],
  };
}

function gather(nodes: readonly DocumentNode[], { links, ids }: Pick<Facts, 'links' | 'ids'>): void {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    if (node.type === 'element') {
      const { id, href } = node.properties;
      if (typeof id === 'string') ids.push(id);
      if (typeof href === 'string') links.push(href);
    }
    gather(node.children, { links, ids });
  }
}
