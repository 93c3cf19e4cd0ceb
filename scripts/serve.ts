/** `npm run serve`: serves the built site as it is. */
import './foreseen.ts';
import { site } from '../site.config.ts';
import { listen, wantedPort } from './server.ts';

const port = await listen(site.out, wantedPort());
console.log(`http://localhost:${port}${site.base}`);
