/** `npm run serve`: serves the built site as it is. */
import './foreseen.ts';
import { site } from '../site.config.ts';
import { builtSite } from './built-site.ts';
import { listen, wantedPort } from './server.ts';

const wanted = wantedPort();
const port = await listen(builtSite(), wanted);
console.log(`http://localhost:${port}${site.base}`);
