import { type HastNode, mdxToHast } from 'satteri';
import { type ComponentName, vocabulary } from './vocabulary.ts';

/** Where a node begins. */
interface Placed {
  /** Line of the file, counted from 1; missing where the parser gives none. */
  line?: number;
}

/** A component of the vocabulary in a document's tree. */
export interface ComponentNode extends Placed {
  type: 'component';
  name: ComponentName;
  attributes: Record<string, string>;
  children: DocumentNode[];
}

/** An HTML element of a document's tree. Its properties are hast's: `className`, `href`, `id`. */
export interface ElementNode extends Placed {
  type: 'element';
  tagName: string;
  properties: Record<string, string | number | boolean>;
  children: DocumentNode[];
}

interface TextNode extends Placed {
  type: 'text';
  value: string;
}

/** What the body of an entry consists of. */
export type DocumentNode = ComponentNode | ElementNode | TextNode;

/** A body that is not Markdown with the vocabulary's components; the message says where and what to do. */
export class DocumentError extends Error {
  override name = 'DocumentError';
}

/**
 * Reads the body of an entry's MDX into a tree. Nothing in it is ever run: an expression, an import or a
 * component outside the vocabulary is refused.
 *
 * @param body the MDX without frontmatter
 * @param file where it comes from, for errors
 * @param lineOffset how many lines of the file stand before the body
 * @throws DocumentError when the body holds what the vocabulary does not know, or is no MDX
 */
export function readDocument(body: string, file: string, lineOffset = 0): DocumentNode[] {
  const fail = (message: string, node?: { position?: HastNode['position'] }): never => {
    const start = node?.position?.start;
    const place = start ? `${file}:${start.line + lineOffset}:${start.column}` : file;
    throw new DocumentError(`${place}: ${message}`);
  };
  const placed = (node: HastNode): Placed => {
    const line = node.position?.start.line;
    return line === undefined ? {} : { line: line + lineOffset };
  };
  const convert = (node: HastNode, parent?: HastNode): DocumentNode[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value, ...placed(node) }];
      case 'element': {
        const properties: ElementNode['properties'] = {};
        for (const [name, value] of Object.entries(node.properties)) {
          if (Array.isArray(value)) properties[name] = value.join(' ');
          else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
            properties[name] = value;
        }
        return [
          {
            type: 'element',
            tagName: node.tagName,
            properties,
            children: node.children.flatMap((child) => convert(child, node)),
            ...placed(node),
          },
        ];
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        // Markdown cannot break a line inside a cell of a table.
        if (node.name === 'br' && node.attributes.length === 0 && node.children.length === 0)
          return [{ type: 'element', tagName: 'br', properties: {}, children: [] }];
        const name = node.name ?? '';
        if (!isComponentName(name))
          return fail(
            `<${name}> is not a component of an entry. Write Markdown, or one of ${Object.keys(vocabulary).join(', ')}.`,
            node,
          );
        const allowed: readonly string[] = vocabulary[name];
        const attributes: ComponentNode['attributes'] = {};
        for (const attribute of node.attributes) {
          if (
            attribute.type !== 'mdxJsxAttribute' ||
            typeof attribute.value !== 'string' ||
            !allowed.includes(attribute.name)
          )
            return fail(`<${name}> takes only the quoted attributes ${allowed.join(', ')}.`, node);
          attributes[attribute.name] = attribute.value;
        }
        const children = node.children.flatMap((child) => convert(child, node));
        const component: ComponentNode = { type: 'component', name, attributes, children, ...placed(node) };
        // MDX takes a line that is nothing but a component for a block; a correction is a paragraph then.
        const isParagraph =
          name === 'Corrected' &&
          node.type === 'mdxJsxFlowElement' &&
          !(parent?.type === 'element' && parent.tagName === 'li');
        return isParagraph
          ? [{ type: 'element', tagName: 'p', properties: {}, children: [component], ...placed(node) }]
          : [component];
      }
      case 'comment':
        return [];
      default:
        return fail(
          `An entry holds text, not code: remove the ${node.type}, or escape its braces (\\{ \\}).`,
          node,
        );
    }
  };
  let tree: HastNode;
  try {
    tree = mdxToHast(body, {
      features: { frontmatter: false, headingAttributes: true, smartPunctuation: false },
    });
  } catch (cause) {
    throw new DocumentError(`${file}: not valid MDX: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
  return 'children' in tree ? tree.children.flatMap((child) => convert(child)) : [];
}

function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(vocabulary, name);
}
