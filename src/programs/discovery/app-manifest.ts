import { pagePath, withBase } from '../../catalog/urls.ts';
import type { Locale } from '../../i18n/locales.ts';
import { segmentOf } from '../../i18n/segment.ts';
import { wordsOf } from '../../i18n/words.ts';
import { colours } from '../../styles/colours.ts';

/** The path of a locale's web app manifest, without the base. */
export function manifestPath(locale: Locale): string {
  return `/${segmentOf(locale)}/app.webmanifest`;
}

/** The web app manifest by which the site is installed in one language. */
export function appManifest(locale: Locale, site: { name: string; base: string }): object {
  const words = wordsOf(locale);
  const at = (path: string) => withBase(site.base, path);
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: at(`/icons/${purpose === 'maskable' ? 'maskable' : 'icon'}-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: at(pagePath(locale)),
    start_url: at(pagePath(locale)),
    scope: site.base,
    name: `${site.name} ${words.site.tagline}`,
    short_name: site.name,
    description: words.site.description,
    lang: locale,
    dir: words.language.dir,
    display: 'minimal-ui',
    background_color: colours.paper,
    theme_color: colours.accent,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
    shortcuts: [{ name: words.site.log, url: at(pagePath(locale, 'log')) }],
  };
}
