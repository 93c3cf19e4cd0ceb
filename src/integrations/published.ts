import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryPath, shortPath } from '../catalog/urls.ts';
import { localeList } from '../i18n/locales.ts';
import type { Registry } from '../registry/schema.ts';
import { catalogOfBuild } from './catalog-of-build.ts';
import type { AfterBuildStep } from './step.ts';

const shown = 20;

/** Fails the build when an address that the registry remembers as published would no longer be answered. */
export function published(options: { content: string; url: string; base: string }): AfterBuildStep {
  return {
    name: 'published',
    async run({ dir }) {
      const { registry } = await catalogOfBuild(options.content);
      const root = fileURLToPath(dir);
      const gone = goneAddresses(registry, (page) => {
        try {
          return readFileSync(path.join(root, decodeURIComponent(page), 'index.html'), 'utf8');
        } catch {
          return undefined;
        }
      });
      if (gone.length === 0) return;
      const list = gone
        .slice(0, shown)
        .map((address) => `  ${options.url}${options.base}${address.slice(1)}`);
      throw new Error(
        `${gone.length} published addresses would be gone:\n${list.join('\n')}\n${gone.length > shown ? '  …\n' : ''}Keep the entry or its part, or name its successor among the aliases or anchors in ${options.content}/registry.yaml.`,
      );
    },
  };
}

/**
 * The addresses that were published and that nothing answers: the page of every key in every locale with its
 * anchors, and the short link of every key, code and alias.
 *
 * @param pageAt gives the HTML of a page by its path without the base
 * @returns paths without the base, with the fragment where only that is missing
 */
export function goneAddresses(registry: Registry, pageAt: (path: string) => string | undefined): string[] {
  const gone: string[] = [];
  for (const [key, record] of Object.entries(registry.entries)) {
    if (Object.keys(record.locales).length === 0) continue;
    for (const locale of localeList) {
      const address = entryPath(locale, record.kind, key);
      const html = pageAt(address);
      if (html === undefined) {
        gone.push(address);
        continue;
      }
      const anchors = new Set([...record.anchors, ...(record.locales[locale]?.anchors ?? [])]);
      for (const anchor of anchors) if (!html.includes(`id="${anchor}"`)) gone.push(`${address}#${anchor}`);
    }
    const names = [key, ...record.codes, ...record.aliases].map((name) => name.toLowerCase());
    for (const name of new Set(names)) {
      if (pageAt(shortPath(name)) === undefined) gone.push(shortPath(name));
    }
  }
  return gone;
}
