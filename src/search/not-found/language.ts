/** True for what may be a language's tag in an address: `es`, `es-mx`, `pt_BR`. */
export function isTag(segment: string): boolean {
  return /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(segment);
}

/**
 * The BCP 47 tags that an address names, whole ones before bare languages: `/pt/es-es/` names `es-es`, then `pt`.
 *
 * @param path the address's path
 */
export function tagsIn(path: string): string[] {
  const tags = path.split('/').filter(isTag);
  return tags.map((tag) => tag.replace('_', '-')).sort((one, other) => other.length - one.length);
}
