import type { View } from '../catalog.ts';

/** Every anchor that ever led to a part of this page and that its text does not carry itself. */
export function inheritedAnchors(view: View): string[] {
  const own = new Set(view.entry.facts.ids);
  const all = [
    view.entry.anchor,
    ...(view.record?.anchors ?? []),
    ...Object.values(view.record?.locales ?? {}).flatMap((locale) => locale.anchors),
  ];
  return [...new Set(all)].filter((anchor) => anchor !== '' && !own.has(anchor));
}
