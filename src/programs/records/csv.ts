import type { IndexRecord } from './schema.ts';

const columns = [
  'key',
  'locale',
  'codes',
  'equivalents',
  'title',
  'messages',
  'status',
  'edition',
  'changed',
  'url',
  'shortUrl',
] as const;

/** The whole index as CSV (RFC 4180, UTF-8): one row per error and locale; several values of a cell on lines. */
export function indexCsv(index: IndexRecord): string {
  const rows = index.errors.flatMap((error) =>
    Object.entries(error.texts).map(([locale, text]) =>
      row([
        error.key,
        locale,
        error.codes.map(({ code }) => code).join('\n'),
        error.codes.flatMap(({ equivalents }) => equivalents).join('\n'),
        text.title,
        text.messages.join('\n'),
        text.status,
        text.edition ?? '',
        text.changed ?? '',
        text.url,
        error.shortUrl,
      ]),
    ),
  );
  return row(columns) + rows.join('');
}

function row(cells: readonly string[]): string {
  return `${cells.map((cell) => (/["\r\n,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
