import { existsSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, loadAll, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { DocumentError } from '../document/document-error.ts';

/**
 * Reads the text of a YAML file of the content. An empty one is `undefined` to the schema.
 *
 * @param file where the text comes from, for errors
 * @param schema what the file holds
 * @throws DocumentError naming the file and what to correct
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const result = schema.safeParse(readYaml(text, file));
  if (result.success) return result.data;
  throw new DocumentError(`${file} cannot be used. Correct: ${faultsOf(result.error)}`);
}

/**
 * Reads a YAML file of the content; a missing one is as good as an empty one.
 *
 * @throws DocumentError naming the file and what to correct
 */
export function readYamlFile<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  return parseYaml(existsSync(file) ? readFileSync(file, 'utf8') : '', file, schema);
}

/** What a schema finds wrong, with the place of each fault in the data. */
export function faultsOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.') || 'all of it'}: ${message}`).join('; ');
}

/**
 * Reads YAML of one document, without what a schema says of it. Nothing in it stands for anything else: dates are
 * strings, and there are no aliases.
 *
 * @param file where the text comes from, for errors
 * @param linesBefore how many lines of the file stand before the text
 * @returns undefined of an empty text
 * @throws DocumentError naming the place and what is wrong
 */
export function readYaml(text: string, file: string, linesBefore = 0): unknown {
  try {
    const [first, ...others] = loadAll(text, { schema: CORE_SCHEMA, maxAliases: 0 });
    if (others.length > 0) throw new YAMLException('only one document may stand in it');
    return first ?? undefined;
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    const place = cause.mark ? `${file}:${cause.mark.line + 1 + linesBefore}:${cause.mark.column + 1}` : file;
    throw new DocumentError(`${place}: not valid YAML: ${cause.reason}`, { cause });
  }
}
