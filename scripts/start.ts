/** `npm start`: normalizes the sources, builds the site and serves it. */
import './foreseen.ts';
import { site } from '../site.config.ts';
import { listen, wantedPort } from './server.ts';
import { runStep } from './steps.ts';

const wanted = wantedPort();
const node = process.execPath;
const steps: [string, string, string[]][] = [
  ['Normalize the articles', node, ['src/normalize/cli.ts']],
  ['Build the site', node, ['scripts/build.ts']],
];
for (const [title, command, args] of steps) {
  if (!(await runStep(title, command, args)).ok) process.exit(1);
}
const port = await listen(site.out, wanted);
if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
console.log(`Índice is at http://localhost:${port}${site.base}`);
