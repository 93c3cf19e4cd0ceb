/** `npm run serve`: serves the built site as it is. */
import './running/foreseen.ts';
import { site } from '../site.config.ts';
import { builtSite } from '../src/output/built-site.ts';
import { takeNoArguments } from './running/arguments.ts';
import { listen, wantedPort } from './serving/site-server.ts';

takeNoArguments();

const wanted = wantedPort();
const port = await listen(builtSite(site.out), wanted);
console.log(`http://localhost:${port}${site.base}`);
