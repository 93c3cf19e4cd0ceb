import type { EntryRecord } from './schema.ts';

/** An entry as Markdown: what a machine needs to know of it as YAML before the text that a person reads. */
export function entryMarkdown(record: EntryRecord): string {
  const { key, lang, status, url, shortUrl, edition, changed, license } = record;
  const frontmatter = {
    key,
    codes: record.codes.map(({ code }) => code),
    lang,
    status,
    url,
    shortUrl,
    source: record.source.url,
    edition,
    changed,
    license,
  };
  // What is JSON is YAML.
  const lines = Object.entries(frontmatter).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}\n`],
  );
  return `---\n${lines.join('')}---\n\n${record.handover.markdown}`;
}
