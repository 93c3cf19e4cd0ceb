import type { APIRoute } from 'astro';
import { listPages } from '../../catalog/listing.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { localeRoutes } from '../../catalog/routes.ts';
import { localeOf } from '../../i18n/locales.ts';

/** The whole list for the filter of a list that has several pages: `[key, codes, title, message, lang]` each. */
export async function getStaticPaths() {
  const catalog = await loadCatalog();
  return localeRoutes().filter(({ props }) => listPages(catalog, props.locale).length > 1);
}

export const GET: APIRoute = async ({ params }) => {
  const locale = localeOf(params.locale ?? '');
  if (!locale) return new Response(null, { status: 404 });
  const rows = (await loadCatalog()).errors(locale).map(({ key, entry, isFallback }) => {
    const message = entry.messages.find((text) => text !== entry.title) ?? '';
    return [key, entry.codes.join(' · '), entry.title, message, ...(isFallback ? [entry.locale] : [])];
  });
  return Response.json(rows);
};
