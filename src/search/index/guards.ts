/* Guards for what is read from the index's files. They stand for a schema library, which would outweigh the files. */

/** Whether a value is an object with names, and no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a string. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is an array of strings. */
export function isTexts(value: unknown): value is string[] {
  return isList(value, isText);
}

/** Whether a value is an array of what another guard lets through. */
export function isList<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(isItem);
}
