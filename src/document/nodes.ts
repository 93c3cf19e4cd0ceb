import type { ComponentName } from './components.ts';

/** Where a node begins. */
export interface Placed {
  /** Line of the file, counted from 1; missing where the parser gives none. */
  line?: number;
}

/** A component in a document's tree. */
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
