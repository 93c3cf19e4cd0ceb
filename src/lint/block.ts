import { isInline } from '../document/node-kinds.ts';
import type { DocumentNode, ElementNode } from '../document/nodes.ts';

/** A stretch of a block in one formatting. */
export interface Run {
  text: string;
  line: number;
  code: boolean;
  /** Bold, italic or both; empty for plain text. */
  emphasis: string;
  href: string | undefined;
}

/** What a reader meets as one piece: a paragraph, a list item's own text, a cell, a heading, a command. */
export interface Block {
  kind: 'text' | 'heading' | 'code';
  line: number;
  runs: Run[];
  /** The visible text. */
  text: string;
  /** The same text, as long, in which code, addresses and paths are blanked out with `masked`. */
  prose: string;
}

/** Stands for a character of code, an address or a path in a block's prose. */
export const masked = '\uFFFC';

/** A Windows path: every segment but the last may hold spaces. */
export const windowsPath =
  /(?:\b[A-Za-z]:|\bHK[A-Z_]{2,}|%\w+%|\\\\[\w.-]+)[\\/](?:[^\\/<>|"*?\n.,;:()]{1,60}[\\/])*(?:\.?[^\\/\s<>|"*?.,;:()])*/g;
/** An address, or the end of one that begins with a dot: `.windows.net`. */
const webAddress = /\b(?:https?|ftp|mailto):\S+|\bwww\.\S+|(?<!\S)\.[a-z][\w-]*(?:\.[a-z]{2,})+/gi;

/** The blocks of an entry's tree in reading order. Error messages, being quotations, are left out. */
export function blocksOf(nodes: readonly DocumentNode[]): Block[] {
  const blocks: Block[] = [];
  visit(nodes, 'text', blocks);
  return blocks;
}

function visit(nodes: readonly DocumentNode[], kind: Block['kind'], blocks: Block[]): void {
  let runs: Run[] = [];
  const flush = () => {
    if (runs.some((run) => run.text.trim() !== '')) blocks.push(createBlock(kind, runs));
    runs = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      collect(node, { line: node.line ?? 0, code: kind === 'code', emphasis: '', href: undefined }, runs);
      continue;
    }
    flush();
    if (node.type === 'component') {
      if (node.name !== 'ErrorMessage') visit(node.children, 'text', blocks);
    } else if (node.type === 'element') visit(node.children, kindOf(node), blocks);
  }
  flush();
}

function kindOf(node: ElementNode): Block['kind'] {
  if (/^h[1-6]$/.test(node.tagName)) return 'heading';
  return node.tagName === 'pre' ? 'code' : 'text';
}

function collect(node: DocumentNode, style: Omit<Run, 'text'>, runs: Run[]): void {
  const line = node.line ?? style.line;
  if (node.type === 'text') {
    const last = runs.at(-1);
    if (
      last &&
      last.code === style.code &&
      last.emphasis === style.emphasis &&
      last.href === style.href &&
      last.line === line
    ) {
      last.text += node.value;
    } else runs.push({ ...style, line, text: node.value });
    return;
  }
  const inner = { ...style, line };
  if (node.type === 'element') {
    if (node.tagName === 'br') runs.push({ ...inner, text: '\n' });
    if (node.tagName === 'code' || node.tagName === 'kbd') inner.code = true;
    if (/^(?:strong|b)$/.test(node.tagName)) inner.emphasis += 'bold';
    if (/^(?:em|i)$/.test(node.tagName)) inner.emphasis += 'italic';
    if (node.tagName === 'a') inner.href = String(node.properties.href ?? '');
  }
  for (const child of node.children) collect(child, inner, runs);
}

function createBlock(kind: Block['kind'], runs: Run[]): Block {
  const text = runs.map((run) => run.text).join('');
  const prose = runs.map((run) => (run.code ? masked.repeat(run.text.length) : run.text)).join('');
  return {
    kind,
    line: runs.find((run) => run.text.trim() !== '')?.line ?? 0,
    runs,
    text,
    prose: prose.replace(webAddress, blank).replace(windowsPath, blank),
  };
}

function blank(address: string): string {
  return masked.repeat(address.length);
}

/** The line of the file on which a character of the block's text stands. */
export function lineAt(block: Block, offset: number): number {
  let before = 0;
  for (const run of block.runs) {
    if (offset < before + run.text.length) {
      return run.line + (run.text.slice(0, offset - before).split('\n').length - 1);
    }
    before += run.text.length;
  }
  return block.line;
}
