import type { APIRoute } from 'astro';
import { site } from '../../../site.config.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { qrSvg } from '../../catalog/qr.ts';
import { buildsKey } from '../../catalog/shard.ts';
import { shortPath, withBase } from '../../catalog/urls.ts';
import { localeList } from '../../i18n/locales.ts';

/** The QR code of every entry's short link, beside it: `/e/34513.svg`. */
export async function getStaticPaths() {
  const catalog = await loadCatalog();
  const [first] = localeList;
  if (!first) return [];
  return [...catalog.errors(first), ...catalog.guides(first)]
    .filter(({ key }) => buildsKey(site.shard, key))
    .map(({ key }) => ({ params: { key } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(qrSvg(new URL(withBase(site.base, shortPath(params.key ?? '')), site.url).href), {
    headers: { 'content-type': 'image/svg+xml' },
  });
