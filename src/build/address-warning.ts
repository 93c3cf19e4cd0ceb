/**
 * Says that a site was built for no address of its own; undefined where it has one. `.example` is reserved: no host
 * ever answers there.
 *
 * @param url the site's address, `SITE_URL`
 */
export function addressWarning(url: string): string | undefined {
  const { hostname } = new URL(url);
  if (!hostname.endsWith('.example')) return undefined;
  return `Short links, QR codes, feeds and the sitemap lead to ${hostname}, where nothing is. Build again with the site's address in SITE_URL before you publish: SITE_URL=https://help.example.org npm run build`;
}
