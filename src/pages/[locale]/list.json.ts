import type { APIRoute } from 'astro';
import { listPages } from '../../catalog/lists/listing.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { localeRoutes } from '../../catalog/routes.ts';
import { equivalents } from '../../codes/index.ts';
import { remarksOf } from '../../components/list/remarks.ts';
import { localeOf } from '../../i18n/locales.ts';

/**
 * The whole list for the filter of a list that has several pages: `[key, codes, also, title, message, remarks, lang]`
 * each, where `also` are the codes in other notations.
 */
export async function getStaticPaths() {
  const catalog = await loadCatalog();
  return localeRoutes().filter(({ props }) => listPages(catalog, props.locale).length > 1);
}

export const GET: APIRoute = async ({ params }) => {
  const locale = localeOf(params.locale ?? '');
  if (!locale) return new Response(null, { status: 404 });
  const rows = (await loadCatalog()).errors(locale).map((view) => {
    const { key, entry, isFallback } = view;
    const message = entry.messages.find((text) => text !== entry.title) ?? '';
    const also = entry.codes.flatMap(equivalents).join(' ');
    const names = [key, entry.codes.join(' · '), also, entry.title, message];
    return [...names, remarksOf(view).join(' · '), ...(isFallback ? [entry.locale] : [])];
  });
  return Response.json(rows);
};
