import type { ElementContent } from 'hast';
import type { Draft, Part } from '../model.ts';
import { isBlank, isElement, textOf } from '../tree.ts';
import type { Section } from './sections.ts';

/**
 * Whether what stands over errors is a guide by itself: it has lists, commands, pictures, tables or more than a
 * few sentences that lead to the errors.
 */
export function standsAlone(blocks: readonly ElementContent[]): boolean {
  const words = blocks.map(textOf).join(' ').split(/\s+/);
  return (
    words.length > 80 ||
    blocks.some((block) => !isBlank(block) && !isElement(block, 'p') && !isHeaderAlone(block))
  );
}

/** The header of a table whose rows are all errors. */
function isHeaderAlone(block: ElementContent): boolean {
  return isElement(block, 'table') && block.children.filter((row) => isElement(row, 'tr')).length === 1;
}

/**
 * The article's introduction and the headings over its errors join its first guide where the article begins with
 * one; else they are a guide of their own, named by the article's heading.
 */
export function placeOverview(
  root: Section,
  introduction: ElementContent[],
  overview: Part[],
  drafts: Draft[],
): void {
  if (introduction.length === 0 && overview.length === 0 && drafts.length > 0) return;
  const anchors = anchorsIn(overview);
  const [first] = drafts;
  const lead = root.children[0];
  if (first?.kind === 'guide' && lead && first.anchor === lead.anchor && root.title.length > 0) {
    const about: Part = {
      type: 'section',
      depth: 2,
      anchor: root.anchor,
      title: root.title,
      body: introduction,
    };
    first.parts.push(about, ...overview.map(deeper));
    first.anchors = [...new Set([...first.anchors, ...root.anchors, ...anchors])];
    return;
  }
  drafts.unshift({
    kind: 'guide',
    line: root.line,
    anchor: root.anchor,
    ownAnchor: root.anchor !== '',
    anchors: [...new Set([...root.anchors, ...anchors])],
    codes: [],
    title: root.text,
    parts: [
      ...(introduction.length > 0 ? [{ type: 'prose' as const, body: introduction }] : []),
      ...overview,
    ],
  });
}

/** Headings over errors below an article that is one error itself join its page. */
export function addOverview(overview: Part[], drafts: Draft[]): void {
  const [first] = drafts;
  if (!first || overview.length === 0) return;
  first.parts.push(...overview);
  first.anchors = [...new Set([...first.anchors, ...anchorsIn(overview)])];
}

function anchorsIn(overview: Part[]): string[] {
  return overview.flatMap((part) => (part.type === 'section' && part.anchor ? [part.anchor] : []));
}

function deeper(part: Part): Part {
  return part.type === 'section' ? { ...part, depth: Math.min(part.depth + 1, 4) } : part;
}
