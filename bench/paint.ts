/**
 * `npm run bench:paint -- [--page pt-br/errors/34513/] [--runs 11]`: the largest contentful paint of an entry's page
 * and of the same text without style or script, on a slow phone, in turns.
 */
import '../scripts/running/foreseen.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from '../scripts/chromium/launch.ts';
import { listenOn, shut } from '../scripts/serving/ports.ts';
import { site } from '../site.config.ts';
import { builtSite } from '../src/output/built-site.ts';
import { median } from './measure/median.ts';
import { barePage } from './paint/bare-page.ts';
import { createCompressingHost } from './paint/host.ts';
import { type Paint, visit } from './paint/visit.ts';

const { values } = parseArgs({
  options: {
    page: { type: 'string', default: 'pt-br/errors/34513/' },
    runs: { type: 'string', default: '11' },
  },
});
const folder = builtSite(site.out);
const html = readFileSync(path.join(folder, values.page, 'index.html'), 'utf8');
const bare = barePage(html);
const host = createCompressingHost(folder, new Map([[`${site.base}bare/`, bare]]));
const origin = `http://localhost:${await listenOn(host)}`;
const browser = await launchChromium();
const pages = {
  bare: `${origin}${site.base}bare/`,
  real: `${origin}${site.base}${values.page}`,
};
const paints: Record<keyof typeof pages, Paint[]> = { bare: [], real: [] };
// The first visits warm up the browser and the server.
for (let run = -1; run < Number(values.runs); run += 1) {
  for (const name of ['bare', 'real'] as const) {
    const paint = await visit(browser, pages[name]);
    if (run >= 0) paints[name].push(paint);
  }
}
await browser.close();
await shut(host);

const kilobytes = (text: string) => (brotliCompressSync(text).length / 1000).toFixed(1);
console.log(
  `${values.page}: HTML ${kilobytes(html)} KB, bare ${kilobytes(bare)} KB in brotli; ${values.runs} runs each`,
);
for (const [name, all] of Object.entries(paints)) {
  const largest = all.map((paint) => paint.largest);
  console.log(
    `${name}: first ${Math.round(median(all.map((paint) => paint.first)))} ms, largest ${Math.round(median(largest))} ms` +
      ` (${Math.round(Math.min(...largest))} to ${Math.round(Math.max(...largest))}), layout shift ${Math.max(...all.map((paint) => paint.shift))}${all.map((paint) => paint.shifted).join('')}, “${all[0]?.text}”`,
  );
}
const ratio =
  median(paints.real.map((paint) => paint.largest)) / median(paints.bare.map((paint) => paint.largest));
console.log(`ratio ${ratio.toFixed(3)}`);
