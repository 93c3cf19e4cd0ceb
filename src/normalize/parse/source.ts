import type { Root } from 'hast';
import type { Reporter } from '../report/diagnostics.ts';
import { decodeSource } from './decode.ts';
import { removeDirectives } from './directives.ts';
import { readFrontmatter, type SourceFrontmatter, splitFrontmatter } from './frontmatter.ts';
import { parseMarkdown } from './markdown.ts';

/**
 * Parses a source file into its frontmatter and the tree of its body, as written, before any repair.
 *
 * @param bytes the file as received
 * @returns undefined when it cannot be decoded; the reporter then says why
 */
export function parseSource(
  bytes: Uint8Array,
  reporter: Reporter,
): { frontmatter: SourceFrontmatter; tree: Root } | undefined {
  const text = decodeSource(bytes, reporter);
  if (text === undefined) return undefined;
  const { yaml, body } = splitFrontmatter(text);
  const frontmatter = readFrontmatter(yaml, reporter);
  return { frontmatter, tree: parseMarkdown(removeDirectives(body, reporter)) };
}
