import { DocumentError } from '../document/document-error.ts';
import { readYaml } from './yaml-file.ts';

/** The two parts of an entry's MDX file, before the frontmatter is checked. */
interface EntryFile {
  frontmatter: Record<string, unknown>;
  body: string;
  /** How many lines of the file stand before the body. */
  bodyLine: number;
}

/**
 * Splits an entry's MDX file into frontmatter and body. A byte order mark, with which some editors begin a file, is no
 * part of either.
 *
 * @param file where the text comes from, for errors
 * @throws DocumentError when there is no frontmatter, or it is no YAML mapping
 */
export function splitEntryFile(text: string, file: string): EntryFile {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!match?.[1])
    throw new DocumentError(`${file}:1: an entry begins with frontmatter between two lines of ---.`);
  const frontmatter = readYaml(match[1], file, 1);
  if (!isMapping(frontmatter))
    throw new DocumentError(`${file}:1: the frontmatter is not a mapping of names to values.`);
  return { frontmatter, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length - 1 };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
