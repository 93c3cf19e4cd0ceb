import type { Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { type Place, placeOf, type Reporter } from '../report/diagnostics.ts';
import { collapse } from '../tree.ts';

/** What MDX would run or read as a tag: an expression, a line of a module, a tag. */
const codeLike = /\{|^(?:import|export)\s+[\w{*"'$]|<\/?[a-z]/i;

/** Whose text is code as it stands, or is removed with a diagnostic of its own. */
const skipped = new Set(['code', 'pre', 'script', 'style']);

/**
 * Says where text looks like code to MDX, which the emitter writes so that it stays text, and where comments were
 * left out: once an article each, at the first place.
 */
export function reportCode(tree: Root, { report }: Reporter): void {
  const texts: Found[] = [];
  const comments: Found[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === 'element' && skipped.has(node.tagName)) return SKIP;
    if (node.type === 'comment' && collapse(node.value) !== '')
      comments.push({ text: `<!--${node.value}-->`, place: placeOf(node) });
    if (node.type === 'text' && codeLike.test(node.value.trimStart()))
      texts.push({ text: passageOf(node), place: placeOf(node.position ? node : (parent ?? {})) });
    return undefined;
  });
  const [code] = texts;
  if (code)
    report(
      'info',
      'code-as-text',
      `${quote(code)}${others(texts)} would be code in a page; it is published as the text that it is. Mark it as code in the source if it is meant as such.`,
      code.place,
    );
  const [comment] = comments;
  if (comment)
    report(
      'info',
      'comment-removed',
      `${quote(comment)}${others(comments)} is left out. Take it out of the comment if readers are to see it.`,
      comment.place,
    );
}

interface Found {
  text: string;
  place: Partial<Place>;
}

function passageOf({ value }: Text): string {
  return value.slice(Math.max(0, value.search(codeLike)));
}

function quote({ text }: Found): string {
  const line = collapse(text);
  return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
}

function others(found: readonly Found[]): string {
  return found.length > 1 ? ` (and ${found.length - 1} more like it)` : '';
}
