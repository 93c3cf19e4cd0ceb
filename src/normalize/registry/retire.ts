import type { Reporter } from '../report/diagnostics.ts';
import type { Ledger } from './ledger.ts';

/**
 * Retires what removed sources held, and says of the others that they are missing.
 *
 * @param retire `pt-BR/x.md`, or `x` in every locale
 * @param isPresent whether an article is among the sources in a locale
 */
export function retireSources(
  ledger: Ledger,
  retire: readonly string[],
  isPresent: (article: string, locale: string) => boolean,
  reporter: Reporter,
): void {
  const missing = missingSources(ledger, isPresent);
  const used = new Set<string>();
  for (const [source, pages] of [...missing].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const named = retire.find((name) => names(name, source));
    if (named !== undefined) {
      used.add(named);
      for (const { key, locale } of pages) ledger.retire(key, locale);
      continue;
    }
    const count = `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`;
    reporter.report(
      'warning',
      'source-missing',
      `${source} is no longer among the sources; ${count} of it stay as they are. Put it back, or, when upstream dropped it, run npm run normalize -- --retire ${source}`,
    );
  }
  for (const name of retire.filter((candidate) => !used.has(candidate)))
    reporter.report(
      'error',
      'retire-unknown',
      `Nothing was retired: "${name}" is still among the sources, was retired before, or was never published. Remove its file first, and name it like pt-BR/article.md.`,
    );
}

/** The sources of pages that are not retired, with these pages. */
function missingSources(
  ledger: Ledger,
  isPresent: (article: string, locale: string) => boolean,
): Map<string, { key: string; locale: string }[]> {
  const missing = new Map<string, { key: string; locale: string }[]>();
  for (const [key, entry] of ledger.entries)
    for (const [locale, { article, retired }] of Object.entries(entry.locales)) {
      if (retired || isPresent(article, locale)) continue;
      const source = `${locale}/${article}.md`;
      missing.set(source, [...(missing.get(source) ?? []), { key, locale }]);
    }
  return missing;
}

/** `pt-BR/x.md`, `content/source/pt-BR/x.md` and `x` name the source `pt-BR/x.md`. */
function names(name: string, source: string): boolean {
  const plain = name.replaceAll('\\', '/').replace(/\.md$/i, '').toLowerCase();
  const own = source.replace(/\.md$/, '').toLowerCase();
  return plain === own || plain.endsWith(`/${own}`) || own.endsWith(`/${plain}`);
}
