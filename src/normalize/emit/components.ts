import type { Handle } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { alertKinds, type ComponentName } from '../../document/components.ts';

type Attributes = Record<string, string | undefined>;

/**
 * A block component.
 *
 * @param attributes an undefined or empty one is left out
 */
export function component(
  name: ComponentName,
  attributes: Attributes,
  children: RootContent[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: jsxAttributes(attributes),
    children: children.filter(isFlow),
  };
}

/** A component inside a line of text. */
export function inlineComponent(
  name: ComponentName | 'br',
  attributes: Attributes,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: jsxAttributes(attributes), children };
}

function jsxAttributes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value ? [{ type: 'mdxJsxAttribute' as const, name, value }] : [],
  );
}

function isFlow(node: RootContent): node is MdxJsxFlowElement['children'][number] {
  return node.type !== 'yaml' && !isPhrasing(node);
}

const phrasingTypes: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'inlineCode',
  'link',
  'mdxJsxTextElement',
  'strong',
  'text',
]);

/** True for what stands inside a line of text. */
export function isPhrasing(node: { type: string }): node is PhrasingContent {
  return phrasingTypes.has(node.type);
}

/** How the elements of the repaired tree that are ours become components, for `hast-util-to-mdast`. */
export const componentHandlers: Record<string, Handle> = {
  alert: (state, node) => {
    const kind = String(node.properties.kind ?? '');
    const known = alertKinds.find((name) => name === kind) ?? 'note';
    return component('Alert', { kind: known, label: text(node.properties.label) }, [
      ...state.toFlow(state.all(node)),
    ]);
  },
  alternatives: (state, node) =>
    component('Alternatives', { word: text(node.properties.word) }, [...state.toFlow(state.all(node))]),
  figure: (_state, node) =>
    component(
      'Figure',
      {
        alt: text(node.properties.alt),
        src: text(node.properties.src),
        original: text(node.properties.original),
      },
      [],
    ),
  // `tidy` makes `corrected` an `ins`, which every library knows to be inline.
  ins: (state, node) => {
    const children = state.all(node).filter(isPhrasing);
    const was = text(node.properties.was);
    return was === undefined ? children : inlineComponent('Corrected', { was }, children);
  },
};

/** An attribute's text with its white space collapsed, or undefined. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : undefined;
}
