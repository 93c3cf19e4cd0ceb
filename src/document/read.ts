import { type HastNode, mdxToHast } from 'satteri';
import { alertKinds, type ComponentName, componentAttributes } from './components.ts';
import { DocumentError } from './document-error.ts';
import { isInline } from './node-kinds.ts';
import type { ComponentNode, DocumentNode, ElementNode, Placed } from './nodes.ts';

/**
 * Reads the body of an entry's MDX into a tree. Nothing in it is ever run: an expression, an import or a
 * component that entries may not use is refused.
 *
 * @param body the MDX without frontmatter
 * @param file where it comes from, for errors
 * @param lineOffset how many lines of the file stand before the body
 * @throws DocumentError when the body holds what an entry may not hold, or is no MDX
 */
export function readDocument(body: string, file: string, lineOffset = 0): DocumentNode[] {
  const source = { file, lineOffset };
  const tree = parse(body, source);
  return 'children' in tree ? convertAll(tree.children, undefined, source) : [];
}

/** Where a body comes from. */
interface Source {
  file: string;
  lineOffset: number;
}

type Html = Extract<HastNode, { type: 'element' }>;
type Jsx = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function parse(body: string, source: Source): HastNode {
  try {
    return mdxToHast(body, {
      features: { frontmatter: false, headingAttributes: true, smartPunctuation: false },
    });
  } catch (cause) {
    throw new DocumentError(notMdx(cause instanceof Error ? cause.message : String(cause), source), {
      cause,
    });
  }
}

/** @param reason the parser's, which begins with line and column of the body and may end with them and a rule's name */
function notMdx(reason: string, { file, lineOffset }: Source): string {
  const [, line, column, text] = /^(\d+):(\d+): (.*?)(?: \(\d+:\d+\))?(?: \([\w:-]+\))?$/s.exec(reason) ?? [];
  if (line === undefined) return `${file}: not valid MDX: ${reason}`;
  return `${file}:${Number(line) + lineOffset}:${column}: not valid MDX: ${text}`;
}

/** @param parent what the nodes stand in; undefined at the top of the body */
function convertAll(
  nodes: readonly HastNode[],
  parent: HastNode | undefined,
  source: Source,
): DocumentNode[] {
  const converted = nodes.flatMap((node) => convert(node, parent, source));
  return converted.filter((node, place) => !isGap(node, converted[place - 1], converted[place + 1]));
}

/** Whether a node is the white space before or after a block, which nobody sees. */
function isGap(
  node: DocumentNode,
  before: DocumentNode | undefined,
  after: DocumentNode | undefined,
): boolean {
  if (node.type !== 'text' || /[^ \t\n]/.test(node.value)) return false;
  const beside = [before, after].filter((other) => other !== undefined);
  return beside.length > 0 && !beside.some(isInline);
}

function convert(node: HastNode, parent: HastNode | undefined, source: Source): DocumentNode[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value, ...placed(node, source) }];
    case 'element':
      return [elementOf(node, source)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      // Markdown cannot break a line inside a cell of a table.
      if (isLineBreak(node)) return [{ type: 'element', tagName: 'br', properties: {}, children: [] }];
      return [isParagraph(node, parent) ? paragraphOf(node, source) : componentOf(node, source)];
    case 'comment':
      return [];
    default:
      throw fault(
        node.type === 'mdxjsEsm'
          ? 'An entry holds text, not code: remove what is imported or exported.'
          : 'An entry holds text, not code: remove the expression, or escape its braces (\\{ \\}).',
        node,
        source,
      );
  }
}

function elementOf(node: Html, source: Source): ElementNode {
  const properties: ElementNode['properties'] = {};
  for (const [name, value] of Object.entries(node.properties)) {
    if (Array.isArray(value)) properties[name] = value.join(' ');
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      properties[name] = value;
  }
  const children = convertAll(node.children, node, source);
  return { type: 'element', tagName: node.tagName, properties, children, ...placed(node, source) };
}

function isLineBreak({ name, attributes, children }: Jsx): boolean {
  return name === 'br' && attributes.length === 0 && children.length === 0;
}

/** MDX takes a line that is nothing but a component for a block; a correction is a paragraph then. */
function isParagraph({ name, type }: Jsx, parent: HastNode | undefined): boolean {
  const isInItem = parent?.type === 'element' && parent.tagName === 'li';
  return name === 'Corrected' && type === 'mdxJsxFlowElement' && !isInItem;
}

function paragraphOf(node: Jsx, source: Source): ElementNode {
  const children = [componentOf(node, source)];
  return { type: 'element', tagName: 'p', properties: {}, children, ...placed(node, source) };
}

function componentOf(node: Jsx, source: Source): ComponentNode {
  const name = node.name ?? '';
  if (!isComponentName(name))
    throw fault(
      `<${name}> is not a component of an entry. Write Markdown, or one of ${Object.keys(componentAttributes).join(', ')}.`,
      node,
      source,
    );
  const attributes = attributesOf(node, name, source);
  const children = convertAll(node.children, node, source);
  return { type: 'component', name, attributes, children, ...placed(node, source) };
}

function attributesOf(node: Jsx, name: ComponentName, source: Source): ComponentNode['attributes'] {
  const allowed: readonly string[] = componentAttributes[name];
  const attributes: ComponentNode['attributes'] = {};
  for (const attribute of node.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      typeof attribute.value !== 'string' ||
      !allowed.includes(attribute.name)
    )
      throw fault(`<${name}> takes only the quoted attributes ${allowed.join(', ')}.`, node, source);
    attributes[attribute.name] = attribute.value;
  }
  if (name === 'Alert' && !alertKinds.some((kind) => kind === attributes.kind))
    throw fault(`The kind of an <Alert> is one of ${alertKinds.join(', ')}.`, node, source);
  return attributes;
}

function placed(node: HastNode, { lineOffset }: Source): Placed {
  const line = node.position?.start.line;
  return line === undefined ? {} : { line: line + lineOffset };
}

function fault(message: string, { position }: HastNode, { file, lineOffset }: Source): DocumentError {
  const place = position ? `${file}:${position.start.line + lineOffset}:${position.start.column}` : file;
  return new DocumentError(`${place}: ${message}`);
}

function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(componentAttributes, name);
}
