import { isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Reporter } from '../report/diagnostics.ts';

/** What an article's frontmatter says, read. Everything else in it is the publisher's. */
export interface SourceFrontmatter {
  title?: string;
  /** ISO 8601. */
  date?: string;
  translation?: 'machine' | 'human' | 'site';
  revision?: string;
  /** `ms.service`, else `ms.prod`. */
  service?: string;
  /** `f1_keywords`: the codes for which a product opens the page. */
  keywords: string[];
}

const text = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .optional()
  .transform((value) => (value === undefined || value === null ? '' : String(value).trim()));

const schema = z.looseObject({
  title: text,
  'ms.date': text,
  date: text,
  'ms.translationtype': text,
  'ms.sourcegitcommit': text,
  'ms.service': text,
  'ms.prod': text,
  f1_keywords: z
    .union([z.array(text), text])
    .optional()
    .catch([])
    .transform((value) => (Array.isArray(value) ? value : value ? [value] : [])),
});

/** The frontmatter apart from the body. The body keeps its line numbers: the frontmatter's lines are empty in it. */
export function splitFrontmatter(source: string): { yaml: string | undefined; body: string } {
  const match = /^---[ \t]*\n([\s\S]*?)(?:\n|^)---[ \t]*(?:\n|$)/.exec(source);
  if (!match) return { yaml: undefined, body: source };
  const lines = match[0].split('\n').length - 1;
  return { yaml: match[1] ?? '', body: '\n'.repeat(lines) + source.slice(match[0].length) };
}

/**
 * Reads the YAML of an article's frontmatter. What is missing or wrong is reported; nothing is thrown.
 *
 * @param yaml the text between the fences, undefined where there are none
 */
export function readFrontmatter(yaml: string | undefined, reporter: Reporter): SourceFrontmatter {
  const nothing: SourceFrontmatter = { keywords: [] };
  if (yaml === undefined) {
    reporter.report('warning', 'frontmatter-missing', 'The file has no frontmatter. Add title and ms.date.');
    return nothing;
  }
  const value = parseYaml(yaml, reporter);
  if (value === undefined) return nothing;
  const result = schema.safeParse(value);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    reporter.report('warning', 'frontmatter-invalid', `Correct the frontmatter: ${faults}.`, { line: 2 });
    return nothing;
  }
  const data = result.data;
  const date = readDate(data['ms.date'] || data.date, reporter);
  const service = data['ms.service'] || data['ms.prod'];
  const translation = translations[data['ms.translationtype'].toUpperCase()];
  return {
    ...(data.title ? { title: data.title } : {}),
    ...(date ? { date } : {}),
    ...(translation ? { translation } : {}),
    ...(data['ms.sourcegitcommit'] ? { revision: data['ms.sourcegitcommit'] } : {}),
    ...(service ? { service } : {}),
    keywords: data.f1_keywords.filter((keyword) => keyword !== ''),
  };
}

const translations: Record<string, NonNullable<SourceFrontmatter['translation']>> = {
  MT: 'machine',
  HT: 'human',
  SITE: 'site',
};

function parseYaml(yaml: string, { report }: Reporter): unknown {
  const lineCounter = new LineCounter();
  // Strings only: an unquoted date or number must come out as it is printed.
  const document = parseDocument(yaml, { lineCounter, schema: 'failsafe', uniqueKeys: false });
  const fault = document.errors[0];
  if (fault) {
    const { line, col } = lineCounter.linePos(fault.pos[0]);
    const message = fault.message.split('\n')[0] ?? '';
    report('warning', 'frontmatter-invalid', `The frontmatter is no valid YAML: ${message}`, {
      line: line + 1,
      column: col,
    });
    return undefined;
  }
  if (!isMap(document.contents)) {
    report('warning', 'frontmatter-invalid', 'The frontmatter holds no key: value pairs.', { line: 2 });
    return undefined;
  }
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    report(
      'warning',
      'frontmatter-invalid',
      `The frontmatter cannot be read: ${message}. Write it plainly.`,
      {
        line: 2,
      },
    );
    return undefined;
  }
}

/** `7/15/2019` (US order, as docs.microsoft.com writes it), `2019-07-15` → ISO 8601. */
function readDate(value: string, { report }: Reporter): string | undefined {
  if (value === '') return undefined;
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(value);
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  const [year, month, day] = us ? [us[3], us[1], us[2]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (year && month && day) {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (date.getUTCMonth() === Number(month) - 1) return date.toISOString().slice(0, 10);
  }
  report('warning', 'date-invalid', `ms.date is "${value}". Write it as MM/DD/YYYY or YYYY-MM-DD.`, {
    line: 2,
  });
  return undefined;
}
