import type { ElementContent } from 'hast';
import type { Part } from '../model.ts';
import { element } from '../tree.ts';
import type { Section } from './sections.ts';

/** Sections as parts of a page, each below the one it belongs to; `depth` 2 for the outermost. */
export function sectionParts(sections: Section[], depth = 2): Part[] {
  return sections.flatMap((section): Part[] => [
    {
      type: 'section',
      depth: Math.min(depth, 4),
      anchor: section.anchor,
      title: section.title,
      body: section.blocks,
    },
    ...sectionParts(section.children, depth + 1),
  ]);
}

/** The text of a section and of those below it in one; their headings become headings in the text. */
export function flattenSection(section: Section, depth = 3): ElementContent[] {
  return [
    ...section.blocks,
    ...section.children.flatMap((child) => [
      element(`h${Math.min(depth, 4)}`, child.title, undefined, child.anchor ? { id: child.anchor } : {}),
      ...flattenSection(child, depth + 1),
    ]),
  ];
}

/** Every upstream anchor in sections and below them. */
export function anchorsOf(sections: Section[]): string[] {
  return sections.flatMap((section) => [...section.anchors, ...anchorsOf(section.children)]);
}
