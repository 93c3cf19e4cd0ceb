/**
 * What Pagefind has to read of a page: its language and its main part without what it is told to ignore, a fifth of
 * the page.
 *
 * @param html well-formed, as Astro writes it
 * @returns undefined for a page that is not indexed
 */
export function indexedPart(html: string): string | undefined {
  if (!html.includes(' data-pagefind-body')) return undefined;
  const [language = '<html>'] = /<html\b[^>]*>/.exec(html) ?? [];
  const [main] = /<main\b.*<\/main>/s.exec(html) ?? [];
  return main && `${language}<body>${withoutIgnored(main)}</body></html>`;
}

/** A start or end tag; a value in quotes may hold angle brackets. */
const tag = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/g;

/** The HTML without the elements that carry `data-pagefind-ignore`, put together so that it does not keep the page in memory. */
function withoutIgnored(html: string): string {
  const kept: string[] = [];
  let from = 0;
  tag.lastIndex = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const [, , name = '', attributes = ''] = found;
    if (!isIgnored(attributes)) continue;
    const end = endOfElement(html, name, tag.lastIndex);
    if (end === undefined) continue;
    kept.push(html.slice(from, found.index));
    from = end;
    tag.lastIndex = end;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

function isIgnored(attributes: string): boolean {
  const name = ' data-pagefind-ignore';
  return attributes.includes(name) && attributes.replaceAll(/"[^"]*"/g, '').includes(name);
}

/**
 * @param from where the content of the element begins
 * @returns where the element ends; undefined if it does not
 */
function endOfElement(html: string, name: string, from: number): number | undefined {
  let depth = 1;
  tag.lastIndex = from;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    if (found[2] !== name) continue;
    depth += found[1] ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  tag.lastIndex = from;
  return undefined;
}
