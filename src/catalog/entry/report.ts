/**
 * The address at which a reader says what is wrong with a page, everything filled in.
 *
 * @param template with `{title}`, `{url}` and `{body}`, each put in percent-encoded
 */
export function reportLink(template: string, title: string, page: string): string {
  const values: Record<string, string> = { title, url: page, body: `${page}\n\n` };
  return template.replace(/\{(title|url|body)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
}
