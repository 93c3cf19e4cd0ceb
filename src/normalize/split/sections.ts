import type { Element, ElementContent, Root } from 'hast';
import { element, isBlank, isElement, textOf, trimInline } from '../tree.ts';
import { slugOf, takeAnchors } from './headings/heading-anchors.ts';

/** A heading with what stands under it, up to the next heading of its depth. */
export interface Section {
  /** Depth of the heading; 0 where an article has none above its text. */
  depth: number;
  line: number;
  /** The heading's upstream anchor, else one made of its words; empty without heading. */
  anchor: string;
  /** All upstream anchors of the heading and of its own text, `anchor` first. */
  anchors: string[];
  title: ElementContent[];
  /** The title as plain text. */
  text: string;
  blocks: ElementContent[];
  children: Section[];
}

/** True where a paragraph stands for a heading. */
type PseudoHeading = (paragraph: Element, section: Section, next: Element | undefined) => boolean;

/**
 * Reads the headings of an article into a tree of sections, the H1 (or the article itself) at its root.
 *
 * @param title what an article is called that has no H1
 */
export function readSections(tree: Root, isPseudoHeading: PseudoHeading, title = ''): Section {
  const root: Section = { ...createSection(0, undefined, []), text: title };
  const path: Section[] = [root];
  let waiting: string[] = [];
  const pseudo = new Set<Section>();
  const tabs = new Set<Section>();
  let hasTitle = false;
  const current = () => path.at(-1) ?? root;

  const open = (depth: number, heading: Element) => {
    while (path.length > 1 && current().depth >= depth) path.pop();
    const section = createSection(depth, heading, waiting);
    waiting = [];
    current().children.push(section);
    path.push(section);
    return section;
  };

  for (const [index, node] of tree.children.entries()) {
    if ((node.type !== 'element' && node.type !== 'text') || isBlank(node)) continue;
    if (isElement(node) && /^h[1-6]$/.test(node.tagName)) {
      const depth = Number(node.tagName.slice(1));
      if (depth === 1 && !hasTitle && root.children.length === 0) {
        hasTitle = true;
        Object.assign(root, { ...createSection(1, node, waiting), blocks: root.blocks });
        waiting = [];
      } else if (isTab(node)) {
        // Tabs belong to the heading above them, whatever their own depth is.
        const owner = path.findLast((section) => !tabs.has(section)) ?? root;
        tabs.add(open(Math.max(depth, owner.depth + 1), node));
      } else open(Math.max(2, depth), node);
      continue;
    }
    const anchors = isElement(node) ? takeAnchors(node) : [];
    const headed = isElement(node, 'p') && anchors.length > 0 ? readBoldLine(node) : undefined;
    if (headed) {
      waiting.push(...anchors);
      const parent = path.findLast((section) => !pseudo.has(section)) ?? root;
      pseudo.add(open(Math.max(2, parent.depth + 1), headed.heading));
      if (headed.rest) current().blocks.push(headed.rest);
      continue;
    }
    if (isElement(node, 'p') && textOf(node) === '' && node.children.every(isBlank)) {
      waiting.push(...anchors);
      continue;
    }
    waiting.push(...anchors);
    if (isElement(node, 'p') && isPseudoHeading(node, current(), nextElement(tree, index))) {
      const parent = path.findLast((section) => !pseudo.has(section)) ?? root;
      pseudo.add(open(Math.max(2, parent.depth + 1), node));
    } else {
      current().blocks.push(node);
      current().anchors = [...new Set([...current().anchors, ...waiting])];
      waiting = [];
    }
  }
  current().anchors.push(...waiting);
  return root;
}

/** A first line all in bold that has an anchor of its own is a heading: `<a id="x"></a>**Title**`, and its text. */
function readBoldLine(paragraph: Element): { heading: Element; rest: Element | undefined } | undefined {
  const nodes = trimInline(paragraph.children);
  const end = nodes.findIndex((node) => isElement(node, 'br'));
  const line = nodes.slice(0, end < 0 ? nodes.length : end).filter((node) => !isBlank(node));
  const [bold] = line;
  if (line.length !== 1 || !isElement(bold, 'strong') || textOf(bold).length > 250) return undefined;
  const rest = end < 0 ? [] : trimInline(nodes.slice(end + 1));
  return {
    heading: { ...paragraph, children: bold.children },
    rest: rest.length > 0 ? element('p', rest, paragraph) : undefined,
  };
}

function isTab(heading: Element): boolean {
  return heading.children.some(
    (node) => isElement(node, 'a') && String(node.properties.href ?? '').startsWith('#tab/'),
  );
}

function nextElement(tree: Root, index: number): Element | undefined {
  for (let at = index + 1; at < tree.children.length; at++) {
    const node = tree.children[at];
    if (isElement(node)) return node;
  }
  return undefined;
}

/** @param before anchors that stand on lines of their own before the heading */
function createSection(depth: number, heading: Element | undefined, before: string[]): Section {
  const anchors = heading ? takeAnchors(heading) : [];
  const title = heading ? trimInline(unlinkTab(heading.children)) : [];
  const text = textOf(title);
  const anchor = anchors[0] ?? before[0] ?? slugOf(text);
  return {
    depth,
    line: heading?.position?.start.line ?? 1,
    anchor,
    anchors: anchor ? [...new Set([anchor, ...anchors, ...before])] : [],
    title,
    text,
    blocks: [],
    children: [],
  };
}

/** A tab's heading is a link to `#tab/…`; its text is the title. */
function unlinkTab(title: ElementContent[]): ElementContent[] {
  return title.flatMap((node) =>
    isElement(node, 'a') && String(node.properties.href ?? '').startsWith('#tab/') ? node.children : [node],
  );
}
