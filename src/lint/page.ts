import type { Entry } from '../catalog/entry.ts';
import { type Block, blocksOf } from './block.ts';

/** One text of an entry as the rules read it: its title, unless it quotes a message, and its body. */
export interface Page {
  entry: Entry;
  blocks: Block[];
}

/**
 * Reads an entry's body into blocks.
 *
 * @throws DocumentError when the body is not a document
 */
export function pageOf(entry: Entry): Page {
  const { title, messages } = entry;
  const quoted = messages.some((message) => message.startsWith(title));
  const heading: Block = { kind: 'heading', line: 1, runs: [], text: title, prose: title };
  return { entry, blocks: [...(quoted ? [] : [heading]), ...blocksOf(entry.nodes)] };
}

/** `errors/34513`: the entry's folder in the content, by which exceptions name it. */
export function entryName(entry: Entry): string {
  return `${entry.kind === 'error' ? 'errors' : 'guides'}/${entry.key}`;
}
