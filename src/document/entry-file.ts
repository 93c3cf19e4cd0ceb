import { CORE_SCHEMA, load } from 'js-yaml';
import { DocumentError } from './read.ts';

/** The two parts of an entry's MDX file, before the frontmatter is checked. */
interface EntryFile {
  frontmatter: Record<string, unknown>;
  body: string;
  /** How many lines of the file stand before the body. */
  bodyLine: number;
}

/**
 * Splits an entry's MDX file into frontmatter and body.
 *
 * @param filePath where the text comes from, for errors
 * @throws DocumentError when there is no frontmatter, or it is no YAML mapping
 */
export function splitEntryFile(text: string, filePath: string): EntryFile {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!match?.[1]) {
    throw new DocumentError(`${filePath}:1: an entry begins with frontmatter between two lines of ---.`);
  }
  let frontmatter: unknown;
  try {
    frontmatter = load(match[1], { schema: CORE_SCHEMA });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DocumentError(`${filePath}: the frontmatter is not valid YAML: ${reason}`, { cause });
  }
  if (!isMapping(frontmatter)) {
    throw new DocumentError(`${filePath}:1: the frontmatter is not a mapping of names to values.`);
  }
  return { frontmatter, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length - 1 };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
