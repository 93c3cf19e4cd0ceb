import type { Element } from 'hast';
import { isElement } from '../../tree.ts';

/** Removes `<a name>` and `<a id>` without address from a tree, and returns their names; ids of other elements too. */
export function takeAnchors(node: Element): string[] {
  const anchors: string[] = [];
  const take = (value: unknown) => {
    if (typeof value === 'string' && value !== '') anchors.push(value);
  };
  const walk = (parent: Element) => {
    parent.children = parent.children.flatMap((child) => {
      if (!isElement(child)) return [child];
      walk(child);
      if (child.tagName !== 'a' || child.properties.href !== undefined) return [child];
      take(child.properties.name ?? child.properties.id);
      return child.children;
    });
    if (parent.tagName !== 'a' && parent.properties.id !== undefined) {
      take(parent.properties.id);
      delete parent.properties.id;
    }
  };
  walk(node);
  return [...new Set(anchors)];
}

/** An anchor for a heading without one: its words, folded to ASCII, joined by hyphens. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
