import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Section } from '../sections.ts';

/**
 * "Resolución" beside the section whose cause it remedies, where its heading is one depth too high: it goes below that
 * section, which says what to do nowhere else.
 *
 * @returns the section with those below it in their places
 */
export function adoptRemedies(section: Section, vocabulary: Vocabulary): Section {
  const children: Section[] = [];
  for (const child of section.children.map((inner) => adoptRemedies(inner, vocabulary))) {
    const before = children.at(-1);
    const roles = before?.children.map(({ text }) => vocabulary.role(text)) ?? [];
    // "Solução" beside "Causa" stands where it belongs, whatever "Causa" counts below it.
    const isStray =
      before !== undefined &&
      vocabulary.role(before.text) === undefined &&
      vocabulary.role(child.text) === 'action' &&
      roles.includes('cause') &&
      !roles.includes('action');
    if (isStray)
      children.splice(-1, 1, {
        ...before,
        children: [...before.children, { ...child, depth: before.depth + 1 }],
      });
    else children.push(child);
  }
  return { ...section, children };
}
