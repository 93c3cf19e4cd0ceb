import type { ElementContent } from 'hast';
import { codeForm } from '../code-form.ts';
import { contentOf, visibleText } from '../emit/text.ts';
import type { Article, Draft } from '../model.ts';

/** A draft with the article it stands in. */
export interface Member {
  article: Article;
  draft: Draft;
}

/** What of a draft survives translation, and so can show that drafts of two locales are the same error. */
export interface Evidence {
  kind: Draft['kind'];
  /** Normal forms of its codes, the leading one first. */
  codes: string[];
  /** As printed, to compare names that a locale translated. */
  printed: string[];
  /** The upstream anchor when it belongs to this draft alone. */
  ownAnchor: string;
  /** The upstream anchor of the nearest heading. */
  anchor: string;
  /** Message texts, folded; equal in two locales when the product prints English only. */
  messages: string[];
  /** The file names of its pictures, which show the same dialog in every language. */
  pictures: string[];
  /** Addresses, file names, commands, numbers and names in its text. */
  tokens: ReadonlySet<string>;
  /** The names among the tokens of its title and messages, in order: what tells it from others of the same code. */
  names: string[];
}

/** Gathers the evidence of a draft from its codes, anchors, messages and text. */
export function evidenceOf(draft: Draft): Evidence {
  return {
    kind: draft.kind,
    codes: draft.codes.map(codeForm),
    printed: draft.codes,
    ownAnchor: draft.ownAnchor ? draft.anchor : '',
    anchor: draft.anchor,
    messages: draft.parts.flatMap((part) =>
      part.type === 'message' ? [visibleText(part.content).toLowerCase()] : [],
    ),
    pictures: picturesOf(draft.parts.flatMap(contentOf).flat()),
    tokens: tokensOf(draft),
    names: namesOf(draft),
  };
}

const invariants =
  /[\p{L}\p{N}_\\:.-]*\p{N}[\p{L}\p{N}_\\:.-]*|\p{Ll}*\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]+|\p{Lu}[\p{Lu}_]{3,}/gu;

function tokensOf(draft: Draft): Set<string> {
  const tokens = new Set<string>();
  const walk = (node: ElementContent): void => {
    if (node.type !== 'element') return;
    const { href, src, original } = node.properties;
    for (const address of [href, src, original])
      if (typeof address === 'string') tokens.add(address.replace(/^.*\/(?=[^/])/, '').toLowerCase());
    if (node.tagName === 'code') tokens.add(visibleText([node]).toLowerCase());
    node.children.forEach(walk);
  };
  for (const content of draft.parts.flatMap(contentOf)) {
    content.forEach(walk);
    for (const token of visibleText(content).match(invariants) ?? [])
      tokens.add(token.replace(/[.:-]+$/, '').toLowerCase());
  }
  tokens.delete('');
  return tokens;
}

function picturesOf(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const { src } = node.properties;
    return [...(typeof src === 'string' ? [fileName(src)] : []), ...picturesOf(node.children)];
  });
}

function fileName(address: string): string {
  return address.replace(/^.*\/(?=[^/])/, '').toLowerCase();
}

function namesOf(draft: Draft): string[] {
  const messages = draft.parts.flatMap((part) =>
    part.type === 'message' ? [visibleText(part.content)] : [],
  );
  const tokens = [draft.title, ...messages].flatMap((text) => text.match(invariants) ?? []);
  return [...new Set(tokens.map((token) => token.replace(/^[.:-]+|[.:-]+$/g, '').toLowerCase()))].filter(
    (token) => /\p{L}/u.test(token) && token.length <= 40,
  );
}
