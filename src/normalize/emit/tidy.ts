import type { Element, ElementContent } from 'hast';
import { toString as plainText } from 'hast-util-to-string';

const inlineMarks = new Set(['strong', 'b', 'em', 'i', 'del', 's', 'a', 'corrected', 'ins']);
const blocksOfOurs = new Set(['figure', 'alert', 'alternatives']);

/**
 * Prepares repaired elements for Markdown, which cannot say everything that HTML can: white space at the ends of
 * emphasis and links moves outside, empty ones vanish, emphasis inside the same emphasis is one, and a picture or
 * a note inside a paragraph stands after it.
 *
 * @returns a copy
 */
export function tidy(nodes: ElementContent[], within: readonly string[] = []): ElementContent[] {
  const tidied = nodes.flatMap((node) => tidyNode(node, within));
  return mergeTexts(
    tidied.flatMap((node, index) => plainNextToLetters(node, tidied[index - 1], tidied[index + 1])),
  );
}

/**
 * Emphasis that begins or ends with a symbol beyond U+FFFF right beside a letter: Markdown could write it only with
 * that letter encoded, and the library that writes Markdown does not know such symbols. The text stays without it.
 */
function plainNextToLetters(
  node: ElementContent,
  before: ElementContent | undefined,
  after: ElementContent | undefined,
): ElementContent[] {
  if (node.type !== 'element' || (node.tagName !== 'strong' && node.tagName !== 'em')) return [node];
  const text = plainText(node);
  const touches = (edge: RegExp, neighbour: ElementContent | undefined, side: RegExp) =>
    edge.test(text) && neighbour?.type === 'text' && side.test(neighbour.value);
  const isHidden =
    touches(/^[\u{10000}-\u{10FFFF}]/u, before, /\S$/) || touches(/[\u{10000}-\u{10FFFF}]$/u, after, /^\S/);
  return isHidden ? node.children : [node];
}

function tidyNode(node: ElementContent, within: readonly string[]): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: cleanText(node.value) }];
  if (node.type !== 'element') return [];
  if (node.tagName === 'pre' || node.tagName === 'code') return besideCode(node);
  const tagName = normalName(node.tagName);
  if (tagName === 'figure' || tagName === 'br') return [{ ...node, tagName }];
  const children = tidy(node.children, [...within, tagName]);
  if (within.includes(tagName) && (tagName === 'strong' || tagName === 'em' || tagName === 'a'))
    return children;
  const copy: Element = { ...node, tagName, children };
  if (inlineMarks.has(tagName)) return hoist(copy);
  return tagName === 'p' ? splitParagraph(copy) : [copy];
}

/** Code is written as its text alone: pictures in it stand after it. */
function besideCode(node: Element): ElementContent[] {
  const pictures = picturesIn(node);
  return pictures.length > 0 && plainText(node).trim() === '' ? pictures : [node, ...pictures];
}

function picturesIn(node: ElementContent): Element[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'figure' ? [node] : node.children.flatMap(picturesIn);
}

function normalName(tagName: string): string {
  switch (tagName) {
    case 'b':
      return 'strong';
    case 'i':
      return 'em';
    case 'img':
      return 'figure';
    case 'corrected':
      return 'ins';
    default:
      return tagName;
  }
}

/** Control characters cannot be printed and would make the file unreadable to others. */
function cleanText(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
  return value.replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F\uFEFF]/g, '').replace(/[\r\f]/g, ' ');
}

/** Moves white space and pictures at the ends of an inline mark outside of it. */
function hoist(element: Element): ElementContent[] {
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  const inner = [...element.children];
  const outer = element.children.filter(isOurBlock);
  const children = inner.filter((child) => !isOurBlock(child));
  const first = children[0];
  if (first?.type === 'text') {
    const space = /^[ \t\n]+/.exec(first.value)?.[0];
    if (space) {
      before.push({ type: 'text', value: ' ' });
      children[0] = { ...first, value: first.value.slice(space.length) };
    }
  }
  const last = children.at(-1);
  if (last?.type === 'text') {
    const space = /[ \t\n]+$/.exec(last.value)?.[0];
    if (space) {
      after.push({ type: 'text', value: ' ' });
      children[children.length - 1] = { ...last, value: last.value.slice(0, -space.length) };
    }
  }
  const kept = children.filter((child) => child.type !== 'text' || child.value !== '');
  const isEmpty = kept.every((child) => child.type === 'element' && child.tagName === 'br');
  const keepsNothing = isEmpty && element.tagName !== 'ins';
  return [...before, ...(keepsNothing ? kept : [{ ...element, children: kept }]), ...outer, ...after];
}

function isOurBlock(node: ElementContent): boolean {
  return node.type === 'element' && blocksOfOurs.has(node.tagName);
}

/** A block inside a paragraph ends it; the rest is a paragraph of its own. */
function splitParagraph(paragraph: Element): ElementContent[] {
  if (!paragraph.children.some(isOurBlock)) return [paragraph];
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    if (run.some((child) => child.type !== 'text' || child.value.trim() !== ''))
      result.push({ ...paragraph, children: run });
    run = [];
  };
  for (const child of paragraph.children) {
    if (isOurBlock(child)) {
      flush();
      result.push(child);
    } else run.push(child);
  }
  flush();
  return result;
}

function mergeTexts(nodes: ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { ...last, value: last.value + node.value };
    else result.push(node);
  }
  return result;
}
