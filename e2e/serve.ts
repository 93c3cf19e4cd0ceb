import { builtSite } from '../scripts/serving/built-site.ts';
import { listenOn, shut } from '../scripts/serving/ports.ts';
import { createSiteServer } from '../scripts/serving/site-server.ts';
import { site } from '../site.config.ts';

/** Serves the built site for all tests, on a port that the system chooses. */
export default async function serve(): Promise<() => Promise<void>> {
  const server = createSiteServer(builtSite());
  process.env.INDICE_URL = `http://localhost:${await listenOn(server)}${site.base}`;
  return () => shut(server);
}
