import { entryPath, fullAddress, shortPath } from '../catalog/urls.ts';
import { storedRegistry } from '../content/stored.ts';
import { localeList } from '../i18n/locales.ts';
import type { BuiltPage } from '../output/page-writer.ts';
import type { Registry } from '../registry/schema.ts';
import type { StepLogger } from '../steps/step.ts';

const shown = 20;

/** Fails the build when an address that the registry remembers as published would no longer be answered. */
export function published(options: { content: string; url: string; base: string }) {
  const registry = storedRegistry(options.content);
  const watch = watchPublished(registry);
  return {
    see({ file, kept, read }: BuiltPage): void {
      watch.see(`/${file.replace(/index\.html$/, '')}`, kept ? undefined : read());
    },
    /** @throws Error with the addresses that no page has answered */
    check(logger: StepLogger): void {
      if (Object.keys(registry.entries).length === 0)
        logger.warn(
          `${options.content}/registry.yaml names no entry, so that no published address can be missed. npm run normalize writes it.`,
        );
      const gone = watch.gone();
      if (gone.length === 0) return;
      const list = gone.slice(0, shown).map((address) => `  ${fullAddress(options, address)}`);
      throw new Error(
        `${gone.length} published addresses would be gone:\n${list.join('\n')}\n${gone.length > shown ? '  …\n' : ''}Keep the entry or its part, or name its successor among the aliases or anchors in ${options.content}/registry.yaml.`,
      );
    },
  };
}

/** Finds the published addresses that none of the seen pages answers. Pages are paths without the base, not encoded. */
export function watchPublished(registry: Registry) {
  const expected = publishedPages(registry);
  const missing = new Set(expected.keys());
  const lost: string[] = [];
  return {
    /**
     * @param page its path as it stands on the disk: `/pt-br/errors/34513/`, `/e/conexão/`
     * @param html of the page; undefined for one that stands as an earlier build left it, which was seen then
     */
    see(page: string, html: string | undefined): void {
      missing.delete(page);
      if (html === undefined) return;
      for (const anchor of expected.get(page) ?? []) {
        const isThere = (text: string) => text.includes(`id="${anchor}"`);
        if (!isThere(html) && !isThere(unescaped(html))) lost.push(`${page}#${anchor}`);
      }
    },
    /** The pages that were not seen, and the anchors that the seen ones lack, with their page. */
    gone: (): string[] => [...missing, ...lost],
  };
}

/** HTML in which the signs stand that attributes write as entities: Astro and `escapeHtml` write different ones. */
function unescaped(html: string): string {
  return html.replace(/&(?:quot|#34);/g, '"').replace(/&(?:amp|#38);/g, '&');
}

/**
 * What was published: the page of every key in every locale with its anchors, and the short link of every key, code
 * and alias.
 */
function publishedPages(registry: Registry): Map<string, ReadonlySet<string>> {
  const pages = new Map<string, ReadonlySet<string>>();
  for (const [key, record] of Object.entries(registry.entries)) {
    if (Object.keys(record.locales).length === 0) continue;
    for (const locale of localeList) {
      const anchors = new Set([...record.anchors, ...(record.locales[locale]?.anchors ?? [])]);
      pages.set(entryPath(locale, record.kind, key), anchors);
    }
    for (const name of [key, ...record.codes, ...record.aliases])
      pages.set(decodeURIComponent(shortPath(name)), new Set());
  }
  return pages;
}
