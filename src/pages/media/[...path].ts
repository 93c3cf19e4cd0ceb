import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../site.config.ts';
import { filesBelow } from '../../output/folder.ts';

const folder = path.join(site.content, 'media');

/** The pictures of the articles, as the normalizer put them beside the entries. */
export const getStaticPaths: GetStaticPaths = () =>
  (existsSync(folder) ? filesBelow(folder) : []).map((file) => ({ params: { path: file } }));

export const GET: APIRoute = ({ params }) => new Response(readFileSync(path.join(folder, params.path ?? '')));
