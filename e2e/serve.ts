import { builtSite } from '../scripts/built-site.ts';
import { listenOn, shut } from '../scripts/ports.ts';
import { createSiteServer } from '../scripts/server.ts';
import { site } from '../site.config.ts';

/** Serves the built site for all tests, on a port that the system chooses. */
export default async function serve(): Promise<() => Promise<void>> {
  const server = createSiteServer(builtSite());
  process.env.INDICE_URL = `http://localhost:${await listenOn(server)}${site.base}`;
  return () => shut(server);
}
