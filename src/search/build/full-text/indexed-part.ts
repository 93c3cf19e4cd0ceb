/**
 * What Pagefind has to read of a page: its language and its main part, which is less than half of it.
 *
 * @returns undefined for a page that is not indexed
 */
export function indexedPart(html: string): string | undefined {
  if (!html.includes(' data-pagefind-body')) return undefined;
  const [language = '<html>'] = /<html\b[^>]*>/.exec(html) ?? [];
  const [main] = /<main\b.*<\/main>/s.exec(html) ?? [];
  return main && `${language}<body>${main}</body></html>`;
}
