/** `npm run serve`: serves the built site as it is. */
import { site } from '../site.config.ts';
import { listen } from './server.ts';

const port = await listen(site.out, Number(process.env.PORT ?? 4321));
console.log(`http://localhost:${port}${site.base}`);
