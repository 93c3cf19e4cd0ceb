import { createSiteServer } from '../scripts/server.ts';
import { site } from '../site.config.ts';

/** Serves the built site for all tests, on a port that the system chooses. */
export default async function serve(): Promise<() => Promise<void>> {
  const server = createSiteServer(site.out);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The test server has no port.');
  process.env.INDICE_URL = `http://localhost:${address.port}${site.base}`;
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
}
