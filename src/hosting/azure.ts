import type { Hosting } from './description.ts';
import { mediaTypes } from './media-types.ts';

/** The largest `staticwebapp.config.json` that Azure accepts, in bytes. */
export const azureLimit = 20 * 1024;

/**
 * `staticwebapp.config.json` for Azure Static Web Apps. Redirects that would make it larger than Azure accepts
 * are left out: the short links among them are pages of the site as well.
 */
export function azureConfiguration(hosting: Hosting): string {
  const caching = hosting.caching.map(({ path, value }) => ({
    route: path,
    headers: { 'Cache-Control': value },
  }));
  const redirects = hosting.redirects.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 }));
  const write = (count: number) =>
    `${JSON.stringify(
      {
        trailingSlash: 'always',
        routes: [...redirects.slice(0, count), ...caching],
        globalHeaders: { ...hosting.headers, 'Cache-Control': hosting.defaultCaching },
        responseOverrides: { '404': { rewrite: `${hosting.base}404.html` } },
        mimeTypes: Object.fromEntries(
          Object.entries(mediaTypes).map(([ending, type]) => [`.${ending}`, type]),
        ),
      },
      null,
      1,
    )}\n`;
  let count = redirects.length;
  let text = write(count);
  while (count > 0 && Buffer.byteLength(text) > azureLimit) {
    count = Math.floor(count * 0.8);
    text = write(count);
  }
  return text;
}
