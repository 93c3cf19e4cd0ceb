import type { Element, ElementContent } from 'hast';
import { articleUrl, type Upstream } from '../../document/upstream.ts';
import type { Article, Draft, Part } from '../model.ts';
import { placeOf, type Reporter } from '../report/diagnostics.ts';
import { pageUrl, type Target } from './target.ts';
import { resolveUpstream } from './upstream.ts';

/** What links of one article need to find where they lead. */
interface LinkContext {
  article: Article;
  upstream: Upstream;
  /** The pages by upstream anchor, of this article. */
  targets: ReadonlyMap<string, Target>;
  /**
   * The published path of an image that lies beside the source.
   *
   * @param path relative to the source file
   */
  imageOf: (path: string) => string | undefined;
  reporter: Reporter;
}

/** A draft whose links and pictures lead where a reader of the site shall go. */
export function rewriteLinks(draft: Draft, context: LinkContext): Draft {
  return { ...draft, parts: draft.parts.map((part) => rewritePart(part, context)) };
}

function rewritePart(part: Part, context: LinkContext): Part {
  const rewrite = (nodes: ElementContent[]) => nodes.flatMap((node) => rewriteNode(node, context));
  switch (part.type) {
    case 'message':
      return { ...part, content: rewrite(part.content) };
    case 'cause':
      return {
        ...part,
        title: rewrite(part.title),
        body: rewrite(part.body),
        actions: part.actions.map((actions) => ({ ...actions, body: rewrite(actions.body) })),
      };
    case 'section':
      return { ...part, title: rewrite(part.title), body: rewrite(part.body) };
    default:
      return { ...part, body: rewrite(part.body) };
  }
}

function rewriteNode(node: ElementContent, context: LinkContext): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'img' || node.tagName === 'figure') return [rewriteFigure(node, context)];
  const children = node.children.flatMap((child) => rewriteNode(child, context));
  if (node.tagName !== 'a') return [{ ...node, children }];
  const href = typeof node.properties.href === 'string' ? node.properties.href.trim() : '';
  const url = href ? linkUrl(href, node, context) : undefined;
  return url ? [{ ...node, properties: { href: url }, children }] : children;
}

function linkUrl(href: string, node: Element, context: LinkContext): string | undefined {
  const { article, targets, upstream, reporter } = context;
  const own = new RegExp(`^(?:\\./)?(?:${escapeRegExp(article.name)}\\.md)?#(.*)$`, 'i').exec(href)?.[1];
  if (own === undefined) {
    const url = resolveUpstream(href, upstream);
    if (!url)
      reporter.report(
        'warning',
        'link-unsafe',
        `The link to "${href.slice(0, 80)}" is no web address; its text stays without it.`,
        placeOf(node),
      );
    return url;
  }
  const anchor = decoded(own);
  const target = targets.get(anchor) ?? targets.get(anchor.toLowerCase());
  if (target) return pageUrl(target, article.locale);
  reporter.report(
    'warning',
    'anchor-unknown',
    `No section of the article has the anchor "#${own}". The link leads to the original article; correct it upstream or by a correction.`,
    placeOf(node),
  );
  return articleUrl(upstream, anchor);
}

function rewriteFigure(node: Element, { upstream, imageOf }: LinkContext): Element {
  const { alt, src, original } = node.properties;
  const source = [src, original].find((value) => typeof value === 'string' && value !== '');
  if (typeof source !== 'string') return { ...node, properties: { alt } };
  const published = imageOf(source);
  const properties = {
    alt,
    original: resolveUpstream(source, upstream),
    ...(published ? { src: published } : {}),
  };
  return { ...node, properties };
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
