import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { createServer, type Server } from 'node:net';

/**
 * Has a server listen.
 *
 * @param wanted the port; by default one that the system chooses
 * @returns the port
 * @throws the system's error where it may not listen there: `EADDRINUSE`, `EACCES`
 */
export async function listenOn(server: Server, wanted = 0): Promise<number> {
  server.listen(wanted);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server listens on no port.');
  return address.port;
}

/** Ends a server, with whatever it still answers. */
export async function shut(server: HttpServer): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** A port on which nothing listens, for a server that takes its port as a setting. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listenOn(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
