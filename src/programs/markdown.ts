import { stringify } from 'yaml';
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
  return `---\n${stringify(frontmatter, { lineWidth: 0, keepUndefined: false })}---\n\n${record.handover.markdown}`;
}
