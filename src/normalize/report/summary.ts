import type { Change } from '../registry/changes.ts';
import type { Report } from './report.ts';

/**
 * What a run found, for people: how many of everything, what each locale lacks, what changed, and what was not
 * understood.
 *
 * @param changes what differs from the registry before the run
 * @param rewritten the pages whose text is another one now
 */
export function summarize(
  report: Report,
  changes: readonly Change[],
  rewritten: readonly string[] = [],
): string[] {
  const pages = [...report.entries, ...report.guides];
  const locales = [...new Set(report.articles.map((article) => article.locale))].sort();
  const localesOf = new Map<string, Set<string>>();
  for (const { key, locale } of pages) localesOf.set(key, (localesOf.get(key) ?? new Set()).add(locale));
  const pairs = [...localesOf.values()].filter((has) => has.size > 1).length;
  const lines = [
    `${count(report.articles.length, 'article')} (${locales.map((locale) => `${locale} ${of(report.articles, locale)}`).join(', ')})`,
    `${count(keysOf(report.entries), 'error')}, ${count(keysOf(report.guides), 'guide')}; ${pairs} in more than one locale`,
  ];
  for (const locale of locales) {
    const lacks = [...localesOf].flatMap(([key, has]) => (has.has(locale) ? [] : [key]));
    lines.push(
      `${locale}: ${count(of(report.entries, locale), 'error')}, ${count(of(report.guides, locale), 'guide')}${lacks.length > 0 ? `; lacks ${list(lacks)}` : ''}`,
    );
  }
  for (const kind of ['added', 'reworded', 'renamed', 'retired', 'restored'] as const) {
    const some = changes.filter(({ change }) => change === kind);
    if (some.length === 0) continue;
    lines.push(`${kind}: ${some.length}`);
    lines.push(...some.slice(0, shown).map(({ key, locale, detail }) => `  ${key} (${locale}): ${detail}`));
    if (some.length > shown) lines.push(`  and ${some.length - shown} more`);
  }
  if (rewritten.length > 0) {
    lines.push(`text changed: ${rewritten.length}`, ...rewritten.slice(0, shown).map((file) => `  ${file}`));
    if (rewritten.length > shown) lines.push(`  and ${rewritten.length - shown} more`);
  }
  const counts = ['error', 'warning', 'info'].map(
    (severity) =>
      `${report.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length} ${severity}`,
  );
  return [...lines, `diagnostics: ${counts.join(', ')}`];
}

/** How many changes of a kind are named. */
const shown = 40;

function of(rows: readonly { locale: string }[], locale: string): number {
  return rows.filter((row) => row.locale === locale).length;
}

function keysOf(rows: readonly { key: string }[]): number {
  return new Set(rows.map(({ key }) => key)).size;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function list(keys: readonly string[]): string {
  const named = keys.slice(0, 12).join(', ');
  return keys.length > 12 ? `${named} and ${keys.length - 12} more` : named;
}
