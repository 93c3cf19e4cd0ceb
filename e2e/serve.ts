import { listenOn, shut } from '../scripts/serving/ports.ts';
import { createSiteServer } from '../scripts/serving/site-server.ts';
import { site } from '../site.config.ts';
import { builtSite } from '../src/output/built-site.ts';

/** Serves the built site for all tests, on a port that the system chooses. */
export default async function serve(): Promise<() => Promise<void>> {
  const server = createSiteServer(builtSite(site.out));
  process.env.INDICE_URL = `http://localhost:${await listenOn(server)}${site.base}`;
  return () => shut(server);
}
