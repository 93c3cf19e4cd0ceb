import type { Element, ElementContent, Root, Text } from 'hast';
import { isBlock, isElement } from '../tree.ts';

/** Neighbouring inline nodes of one block: the stretch of text in which a correction is looked for. */
export interface Run {
  parent: Root | Element;
  /** The indexes of the first node and after the last one among the parent's children. */
  from: number;
  to: number;
}

/** A section of an article: what stands under one heading, the heading included. */
export interface Section {
  anchors: string[];
  runs: Run[];
  pictures: Element[];
}

/** The sections of a repaired tree, in order. What stands before the first `##` has the anchor "" too. */
export function sectionsOf(tree: Root): Section[] {
  let section: Section = { anchors: [''], runs: [], pictures: [] };
  const sections = [section];
  let isHead = true;
  const walk = (parent: Root | Element) => {
    let from = -1;
    for (const [index, child] of [...parent.children, undefined].entries()) {
      const isInline = child !== undefined && !holdsBlock(child);
      if (isInline && from < 0) from = index;
      if (!isInline && from >= 0) {
        section.runs.push({ parent, from, to: index });
        from = -1;
      }
      if (!child || isInline || child.type !== 'element') continue;
      if (child.tagName === 'figure') section.pictures.push(child);
      if (/^h[1-6]$/.test(child.tagName)) {
        isHead &&= child.tagName === 'h1';
        section = { anchors: [...anchorsOf(child), ...(isHead ? [''] : [])], runs: [], pictures: [] };
        sections.push(section);
      }
      walk(child);
    }
  };
  walk(tree);
  return sections;
}

function holdsBlock(node: Root['children'][number]): boolean {
  if (node.type === 'doctype') return true;
  if (node.type !== 'element') return false;
  return isBlock(node) || node.children.some(holdsBlock);
}

function anchorsOf(heading: Element): string[] {
  const anchors: string[] = [];
  const walk = (node: ElementContent) => {
    if (node.type !== 'element') return;
    for (const value of [node.properties.id, node.properties.name])
      if (typeof value === 'string' && value) anchors.push(value);
    node.children.forEach(walk);
  };
  walk(heading);
  return anchors;
}

/** A character of a run: the text node and the offset where it stands. */
export interface Position {
  node: Text;
  offset: number;
}

/** A run's visible text with white space collapsed; each character knows where it stands. */
interface RunText {
  text: string;
  at: Position[];
}

/** Stands in a run's text for what is no text: a line break, or a passage that is corrected already. */
const opaque = '\uFFFC';

/** The text of a run, in which a correction is looked for. */
export function textOfRun({ parent, from, to }: Run): RunText {
  let text = '';
  const at: Position[] = [];
  const nowhere: Position = { node: { type: 'text', value: '' }, offset: 0 };
  const walk = (node: Root['children'][number]) => {
    if (node.type === 'text') {
      for (let offset = 0; offset < node.value.length; offset++) {
        const character = node.value[offset] ?? '';
        const isSpace = /\s/.test(character);
        if (isSpace && (text === '' || text.endsWith(' '))) continue;
        text += isSpace ? ' ' : character;
        at.push({ node, offset });
      }
    } else if (isElement(node, 'corrected', 'br')) {
      text += opaque;
      at.push(nowhere);
    } else if (node.type === 'element') node.children.forEach(walk);
  };
  parent.children.slice(from, to).forEach(walk);
  return { text, at };
}
