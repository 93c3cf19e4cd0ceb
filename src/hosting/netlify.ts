import type { Hosting } from './description.ts';

/** The most static redirects that Cloudflare reads from `_redirects`. */
export const redirectLimit = 2000;

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export function headersFile({ base, headers, caching }: Hosting): string {
  // Both join the values of a header that several rules set, so what they send by default is not repeated.
  const rules: [string, Record<string, string>][] = [
    [`${base}*`, { ...headers }],
    ...caching.map(({ path, value }): [string, Record<string, string>] => [path, { 'Cache-Control': value }]),
  ];
  return rules.map(([path, values]) => `${path}\n${lines(values)}\n`).join('\n');
}

function lines(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n');
}

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it. What exceeds the limit is left out: the short links
 * among them are pages of the site as well.
 */
export function redirectsFile({ redirects }: Hosting): string {
  return redirects
    .slice(0, redirectLimit)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}
