import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSiteIndex } from '../../../search/build/site-index.ts';

/** The files of the search index: `/index/<version>/<file>`. */
export const getStaticPaths = (async () => {
  const { version, files } = await loadSiteIndex();
  return [...files].map(([file, text]) => ({ params: { version, file }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
