/** `npm start`: normalizes the sources, builds the site and serves it. */
import './running/foreseen.ts';
import { site } from '../site.config.ts';
import { takeNoArguments } from './running/arguments.ts';
import { runStep } from './running/step.ts';
import { listen, wantedPort } from './serving/site-server.ts';

takeNoArguments();

const wanted = wantedPort();
const port = await listen(site.out, wanted);
const here = `http://localhost:${port}`;
const isForHere = process.env.SITE_URL === undefined;
// Short links and QR codes are to work where the site is tried.
if (isForHere) process.env.SITE_URL = here;
const node = process.execPath;
const steps: [string, string, string[]][] = [
  ['Normalize the articles', node, ['src/normalize/cli.ts']],
  ['Build the site', node, ['scripts/build.ts']],
];
for (const [title, command, args] of steps) {
  if (!(await runStep(title, command, args)).ok) process.exit(1);
}
if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
console.log(`Índice is at ${here}${site.base}`);
if (isForHere)
  console.log(
    'Its links lead here. To publish it, build it for its address: SITE_URL=https://help.example.org npm run build',
  );
