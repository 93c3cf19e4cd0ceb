/**
 * `npm run bench:paint -- [--page pt-br/errors/34513/] [--runs 11]`: the largest contentful paint of an entry's page
 * and of the same text without style or script, on a slow phone, in turns.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { chromiumFlags, ensureChromium } from '../scripts/chromium.ts';
import { site } from '../site.config.ts';
import { barePage } from './paint/bare-page.ts';
import { createCompressingHost } from './paint/host.ts';
import { type Paint, visit } from './paint/visit.ts';

const { values } = parseArgs({
  options: {
    page: { type: 'string', default: 'pt-br/errors/34513/' },
    runs: { type: 'string', default: '11' },
  },
});
const html = readFileSync(path.join(site.out, values.page, 'index.html'), 'utf8');
const bare = barePage(html);
const host = createCompressingHost(site.out, new Map([[`${site.base}bare/`, bare]]));
const origin = await new Promise<string>((resolve, reject) =>
  host.listen(0, () => {
    const address = host.address();
    if (typeof address === 'object' && address) resolve(`http://localhost:${address.port}`);
    else reject(new Error('The server has no port.'));
  }),
);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
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
host.closeAllConnections();
host.close();

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

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
