import { createServer, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { listenOn, shut } from '../../scripts/serving/ports.ts';
import { createSiteServer } from '../../scripts/serving/site-server.ts';
import { site } from '../../site.config.ts';

const compressible = /^(?:text\/|application\/(?:json|manifest\+json|javascript)|image\/svg)/;

/**
 * Serves the built site as a host with precompressed files does: every text in brotli, made once.
 *
 * @param extra further pages by their paths, sent with the headers of the site's own
 */
export function createCompressingHost(folder: string, extra: ReadonlyMap<string, string>): Server {
  const compressed = new Map<string, Buffer>();
  const origin = createSiteServer(folder);
  const port = listenOn(origin);
  const host = createServer(async (request, response) => {
    const url = request.url ?? '/';
    const page = extra.get(url);
    const answer = await fetch(`http://localhost:${await port}${page === undefined ? url : site.base}`);
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    const body = page ?? new Uint8Array(await answer.arrayBuffer());
    for (const [name, value] of answer.headers) {
      if (!['content-length', 'connection', 'keep-alive', 'transfer-encoding', 'date'].includes(name))
        response.setHeader(name, value);
    }
    response.statusCode = answer.status;
    response.setHeader('Content-Type', type);
    if (!compressible.test(type)) return void response.end(body);
    const sent = compressed.get(url) ?? brotliCompressSync(body);
    compressed.set(url, sent);
    response.setHeader('Content-Encoding', 'br');
    response.end(sent);
  });
  host.on('close', () => void shut(origin));
  return host;
}
