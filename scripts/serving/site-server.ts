import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { site } from '../../site.config.ts';
import { withBase } from '../../src/catalog/urls.ts';
import { describeHosting, headersOf } from '../../src/hosting/description.ts';
import { contentTypeOf } from '../../src/hosting/media-types.ts';
import { listenOn } from './ports.ts';

const lastPort = 65535;

/**
 * Serves a built site below its base path, as a static host would: directory indexes, the 404 page with its
 * status, nothing outside the folder, no dotfiles, and the headers that every host is configured to send.
 *
 * @param folder the built site: `dist`
 */
export function createSiteServer(folder: string): Server {
  const hosting = describeHosting(site.base, []);
  const setHeaders = (response: ServerResponse, file: string) => {
    const type = contentTypeOf(file);
    if (type) response.setHeader('Content-Type', type);
    for (const [name, value] of Object.entries(headersOf(hosting, withBase(site.base, file)))) {
      response.setHeader(name, value);
    }
  };
  const serve = sirv(folder, { dotfiles: false, etag: true, dev: true, setHeaders });
  return createServer(async (request, response) => {
    const notFound = async () => {
      const page = await readFile(path.join(folder, '404.html')).catch(() => 'Not found');
      setHeaders(response, '/404.html');
      response.writeHead(404).end(page);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(site.base)) return void (await notFound());
    request.url = `/${fileNamed(url.slice(site.base.length))}`;
    serve(request, response, notFound);
  });
}

/** An address as sirv reads it, which takes `%3A` for a part of a file's name; a host takes it for a colon. */
function fileNamed(address: string): string {
  const [path = ''] = address.split('?');
  try {
    return encodeURI(decodeURIComponent(path));
  } catch {
    return path;
  }
}

/**
 * The port that `PORT` asks for; 4321 without it.
 *
 * @throws Error where it is no port
 */
export function wantedPort(): number {
  const text = process.env.PORT || '4321';
  if (/^\d+$/.test(text) && Number(text) <= lastPort) return Number(text);
  throw new Error(`PORT is "${text}". Write a number from 0 to ${lastPort}; 0 takes any free port.`);
}

/**
 * Listens on the wanted port, or on the next free one above it; 0 takes any.
 *
 * @returns the port
 */
export async function listen(folder: string, wanted: number): Promise<number> {
  const last = Math.min(wanted + 49, lastPort);
  for (let port = wanted; port <= last; port += 1) {
    try {
      return await listenOn(createSiteServer(folder), port);
    } catch (error) {
      if (!isInUse(error)) throw error;
    }
  }
  throw new Error(`No free port from ${wanted} to ${last}. Set PORT to one that is free.`);
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
