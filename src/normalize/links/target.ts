import { segmentOf } from '../../i18n/segment.ts';
import type { Draft } from '../model.ts';

/** The page that holds an anchor. */
export interface Target {
  kind: Draft['kind'];
  key: string;
  /** The id on that page; empty for the page as a whole. */
  anchor: string;
}

/** A page of the site, site-absolute and without its base path: `/pt-br/errors/34513/#cause-1`. */
export function pageUrl(target: Target, locale: string): string {
  const page = `/${segmentOf(locale)}/${target.kind === 'error' ? 'errors' : 'guides'}/${target.key}/`;
  return target.anchor ? `${page}#${encodeURIComponent(target.anchor)}` : page;
}

/** Adds every anchor of a draft, as upstream spells it; the first page that holds an anchor keeps it. */
export function addTargets(
  targets: Map<string, Target>,
  draft: Draft,
  kind: Draft['kind'],
  key: string,
): void {
  const add = (anchor: string, onPage: string) => {
    if (anchor && !targets.has(anchor)) targets.set(anchor, { kind, key, anchor: onPage });
  };
  if (draft.ownAnchor) add(draft.anchor, '');
  for (const part of draft.parts) if (part.type === 'section') add(part.anchor, part.anchor);
  for (const anchor of draft.anchors) add(anchor, '');
}
