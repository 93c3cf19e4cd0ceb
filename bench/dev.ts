/**
 * `npm run bench:dev -- [--entries N]`: starts `astro dev` on a synthetic catalogue and prints how long it takes
 * until it is ready, until the first page is shown, and until an edit of an entry is seen.
 */
import '../scripts/running/foreseen.ts';
import { spawn } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '../scripts/serving/ports.ts';
import { entryCount } from './catalogue/count.ts';
import { syntheticErrors } from './catalogue/entries.ts';
import { writeCatalogue } from './catalogue/write.ts';

const { values } = parseArgs({ options: { entries: { type: 'string', default: '5000' } } });
const errors = syntheticErrors(entryCount(values.entries), 1);
// Outside of `.cache`, which the server does not watch.
const catalogue = `.bench-dev-${process.pid}`;
writeCatalogue(catalogue, errors);
const entry = errors.find((error) => error.texts['pt-BR']);
if (!entry) throw new Error('The catalogue has no Portuguese text.');

const port = await freePort();
const started = performance.now();
const server = spawn('astro', ['dev', '--port', String(port), '--ignore-lock'], {
  env: { ...process.env, INDICE_CONTENT: catalogue, ASTRO_TELEMETRY_DISABLED: '1' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await new Promise<void>((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`astro dev ended with ${code}.`)));
    server.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('ready in')) resolve();
    });
  });
  report('ready', started);
  const address = `http://localhost:${port}/pt-br/errors/${entry.key}/`;
  await timeUntil('the first page', address, '');
  await timeUntil('the same page again', address, '');
  for (const sentence of ['Uma frase a mais.', 'Outra frase a mais.']) {
    appendFileSync(path.join(catalogue, 'errors', entry.key, 'pt-BR.mdx'), `\n${sentence}\n`);
    await timeUntil('an edit of the entry', address, sentence);
  }
} finally {
  server.removeAllListeners('exit');
  server.kill();
  rmSync(catalogue, { recursive: true, force: true });
}

/** Asks for a page until it holds a text, and prints how long that took. */
async function timeUntil(name: string, address: string, text: string): Promise<void> {
  const asked = performance.now();
  for (;;) {
    const response = await fetch(address);
    const html = await response.text();
    if (response.ok && html.includes(text)) break;
    if (performance.now() - asked > 60_000) throw new Error(`${name}: not seen within a minute.`);
  }
  report(name, asked);
}

function report(name: string, since: number): void {
  console.log(`${name}: ${((performance.now() - since) / 1000).toFixed(2)} s`);
}
