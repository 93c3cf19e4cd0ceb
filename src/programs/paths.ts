import { type EntryKind, entryPath, shortPath } from '../catalog/urls.ts';
import type { Locale } from '../i18n/locales.ts';

/** The paths under which one entry is published in one locale, without the base. */
export function pathsOf(locale: Locale, kind: EntryKind, key: string) {
  const page = entryPath(locale, kind, key);
  const stem = page.replace(/\/$/, '');
  return { page, json: `${stem}.json`, markdown: `${stem}.md`, short: shortPath(key) };
}
