import type { Heading, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import {
  defaultHandlers,
  type Handle,
  type Info,
  type Options,
  type State,
  toMarkdown,
} from 'mdast-util-to-markdown';

declare module 'mdast' {
  interface HeadingData {
    /** The id that `headingAttributes` gives the heading. */
    anchor?: string;
  }
}

type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Blocks as MDX in which all text is text: braces, angle brackets and words that would begin a statement are
 * escaped. The same blocks give the same bytes.
 */
export function stringifyBlocks(blocks: RootContent[]): string {
  const root: Root = { type: 'root', children: blocks };
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    rule: '*',
    tightDefinitions: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxText],
  });
}

const heading: Handle = (node: Heading, parent, state, info) => {
  const line = defaultHandlers.heading(node, parent, state, info);
  return node.data?.anchor ? `${line} {#${node.data.anchor}}` : line;
};

/** A block component with a blank line around what it holds, so that this is read as Markdown. */
const flowElement: Handle = (node: MdxJsxFlowElement, _parent, state, info) => {
  if (node.children.length === 0) return openTag(node, true);
  const exit = state.enter('mdxJsxFlowElement');
  const inner = state.containerFlow(node, state.createTracker(info).current());
  exit();
  return `${openTag(node)}\n\n${inner}\n\n</${node.name}>`;
};

function textElement(node: MdxJsxTextElement, _parent: unknown, state: State, info: Info): string {
  if (node.children.length === 0) return openTag(node, true);
  const exit = state.enter('mdxJsxTextElement');
  const tracker = state.createTracker(info);
  const inner = state.containerPhrasing(node, { ...tracker.current(), before: '>', after: '<' });
  exit();
  return `${openTag(node)}${inner}</${node.name}>`;
}
textElement.peek = () => '<';

function openTag(node: JsxNode, closed = false): string {
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [` ${attribute.name}="${attribute.value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`]
      : [],
  );
  return `<${node.name}${attributes.join('')}${closed ? ' />' : '>'}`;
}

const lineBreak: Handle = (_node, _parent, state) => {
  if (state.stack.includes('tableCell')) return '<br />';
  return state.stack.includes('headingAtx') ? ' ' : '\\\n';
};

const mdxText: Options = {
  handlers: {
    break: lineBreak,
    heading,
    mdxJsxFlowElement: flowElement,
    mdxJsxTextElement: textElement,
  },
  unsafe: [
    { character: '{', inConstruct: 'phrasing' },
    { character: '<', inConstruct: 'phrasing' },
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
  ],
};
