import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A link or a load in a page, or an address that the page states of itself. */
export interface Reference {
  /** As written, resolved against nothing. */
  address: string;
  /** A link that a visitor follows, not a file that the page loads or a statement in its head. */
  isLink: boolean;
  /** The reference says itself in which language its target is. */
  namesLanguage: boolean;
}

/** What a page refers to, and what can be referred to in it. */
export interface Page {
  ids: ReadonlySet<string>;
  references: readonly Reference[];
}

const addressAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src', 'data-src'],
  source: ['src'],
  form: ['action'],
  iframe: ['src'],
  meta: ['content'],
};

/** Reads what a page refers to and what can be referred to in it. */
export function readPage(html: string): Page {
  const ids = new Set<string>();
  const references: Reference[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): void => {
    if ('attrs' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const id = attributes.get('id');
      if (id !== undefined) ids.add(id);
      const namesLanguage = attributes.has('hreflang') || attributes.has('data-lang');
      for (const name of addressAttributes[node.tagName] ?? []) {
        const address = attributes.get(name);
        if (address === undefined || (node.tagName === 'meta' && !isAddress(address))) continue;
        references.push({ address, isLink: node.tagName === 'a', namesLanguage });
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { ids, references };
}

function isAddress(content: string): boolean {
  return /^https?:\/\/\S+$/.test(content);
}
