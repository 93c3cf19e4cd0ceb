/**
 * The words of a text that stay as they are in every language: with a digit (`TLS 1.2`, `34513`), a capital inside
 * (`CBEngine`, `DNS`), or a mark inside that joins no words (`msftncsi.com`, `C:\Temp`).
 *
 * @returns lower case, each once
 */
export function marksOf(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.:\\/_-]*(?<![.:/-])/gu) ?? [];
  return new Set(
    words.filter((word) => /\d|.\p{Lu}|[^\s]\.\p{L}|[\\_]/u.test(word)).map((word) => word.toLowerCase()),
  );
}
