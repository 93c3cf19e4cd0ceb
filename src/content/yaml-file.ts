import { CORE_SCHEMA, loadAll, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { DocumentError } from '../document/read.ts';

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
  const result = schema.safeParse(documentOf(text, file));
  if (result.success) return result.data;
  throw new DocumentError(`${file} cannot be used. Correct: ${faultsOf(result.error)}`);
}

/** What a schema finds wrong, with the place of each fault in the data. */
export function faultsOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.') || 'all of it'}: ${message}`).join('; ');
}

function documentOf(text: string, file: string): unknown {
  try {
    const [first, ...others] = loadAll(text, { schema: CORE_SCHEMA, maxAliases: 0 });
    if (others.length > 0) throw new YAMLException('only one document may stand in it');
    return first ?? undefined;
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    const place = cause.mark ? `${file}:${cause.mark.line + 1}:${cause.mark.column + 1}` : file;
    throw new DocumentError(`${place}: not valid YAML: ${cause.reason}`, { cause });
  }
}
