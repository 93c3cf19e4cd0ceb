import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { entryMarkdown } from '../../../src/programs/records/markdown.ts';
import { entryRecord } from '../../../src/programs/records/records.ts';
import { catalog, hostile, site } from '../catalog.ts';

test.each(catalog.errors('pt-BR').map((view) => [view.key, view] as const))(
  '%s as Markdown: what programs ask first as YAML, then the text',
  (_, view) => {
    const record = entryRecord(view, site);
    const [, frontmatter = '', text = ''] =
      /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(entryMarkdown(record)) ?? [];
    expect(parse(frontmatter)).toEqual({
      key: record.key,
      codes: record.codes.map(({ code }) => code),
      lang: record.lang,
      status: record.status,
      url: record.url,
      shortUrl: record.shortUrl,
      source: record.source.url,
      license: record.license,
      ...(record.edition ? { edition: record.edition } : {}),
      ...(record.changed ? { changed: record.changed } : {}),
    });
    expect(text).toBe(record.handover.markdown);
    const read = unified().use(remarkParse).use(remarkGfm).parse(text);
    if (view.key === 'gone') expect(textOf(read)).toContain(hostile);
  },
);
