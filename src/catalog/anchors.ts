import type { DocumentNode } from '../document/read.ts';
import type { View } from './catalog.ts';

/** Every anchor that ever led to a part of this page and that its text does not carry itself. */
export function inheritedAnchors(view: View): string[] {
  const own = new Set(idsIn(view.entry.nodes));
  const all = [
    view.entry.anchor,
    ...(view.record?.anchors ?? []),
    ...Object.values(view.record?.locales ?? {}).flatMap((locale) => locale.anchors),
  ];
  return [...new Set(all)].filter((anchor) => anchor !== '' && !own.has(anchor));
}

function idsIn(nodes: readonly DocumentNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const own = node.type === 'element' && typeof node.properties.id === 'string' ? [node.properties.id] : [];
    return [...own, ...idsIn(node.children)];
  });
}
