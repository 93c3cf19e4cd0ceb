import type { DocumentNode } from './nodes.ts';
import { plainText } from './text.ts';

/** A stretch of an entry that a link can lead to. */
export interface Section {
  /** The anchor on the page: `cause-1`, `verifying-proxy-settings-for-windows`; empty before the first heading. */
  id: string;
  title: string;
  text: string;
}

/** Cuts an entry's tree at its headings, whatever component they stand in. Error messages are left out. */
export function sectionsOf(nodes: readonly DocumentNode[]): Section[] {
  const sections: { id: string; title: string; nodes: DocumentNode[] }[] = [{ id: '', title: '', nodes: [] }];
  const visit = (children: readonly DocumentNode[]) => {
    for (const node of children) {
      if (
        node.type === 'element' &&
        /^h[2-6]$/.test(node.tagName) &&
        typeof node.properties.id === 'string'
      ) {
        sections.push({ id: node.properties.id, title: plainText(node.children), nodes: [] });
      } else if (node.type === 'component' && (node.name === 'Cause' || node.name === 'Actions')) {
        visit(node.children);
      } else if (node.type !== 'component' || node.name !== 'ErrorMessage') {
        sections.at(-1)?.nodes.push(node);
      }
    }
  };
  visit(nodes);
  return sections
    .map((section) => ({ id: section.id, title: section.title, text: plainText(section.nodes) }))
    .filter((section) => section.id !== '' || section.text !== '');
}
