/** A locale's part of a URL: `segmentOf('pt-BR')` is `pt-br`. */
export function segmentOf(tag: string): string {
  return tag.toLowerCase();
}
