/**
 * `npm run bench:normalize`: normalizes a thousand articles, copies of the site's own, and prints for each hundred of them
 * what they cost and how far the memory grows.
 */
import '../scripts/running/foreseen.ts';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Project } from '../test/normalize/project.ts';

const articles = 1000;
const step = 100;
const project = await Project.create();

/** Copies of the site's article, in both locales, each with codes, words and a name of its own. */
async function writeSources(): Promise<number> {
  let bytes = 0;
  for (const locale of readdirSync('content/source')) {
    const [name = ''] = readdirSync(path.join('content/source', locale));
    const text = readFileSync(path.join('content/source', locale, name), 'utf8');
    for (let number = 0; number < articles / 2; number++) {
      const copy = text
        .replace(/\b(34513|403|100050|34506)\b/g, (code) => `${Number(code) + number * 200_000}`)
        .replace(/0x1FC07/g, `0x1FC${(4096 + number).toString(16).toUpperCase()}`)
        .replace(/Sal([A-Z])/g, `Sal${number}$1`);
      bytes += Buffer.byteLength(copy);
      await project.write(`source/${locale}/article-${String(number).padStart(4, '0')}.md`, copy);
    }
  }
  return bytes;
}

const bytes = await writeSources();
const rows: { done: number; seconds: number; heap: number; rss: number }[] = [];
// Processor time: a machine that does other things, too, does not blur it.
let before = process.cpuUsage();
const start = before;
const secondsSince = (from: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
};
const result = await project.normalize({ articles: 'content/articles.yaml' }, (names) => {
  // Every name is an article in two locales.
  const done = names * 2;
  if (done === 0 || done % step !== 0) return;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  rows.push({ done, seconds: secondsSince(before), heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20 });
  before = process.cpuUsage();
});
const seconds = secondsSince(start);
rmSync(project.folder, { recursive: true });

console.log('| articles | processor seconds for these 100 | heap, MB | process, MB |');
console.log('| ---: | ---: | ---: | ---: |');
for (const { done, seconds: part, heap, rss } of rows)
  console.log(`| ${done} | ${part.toFixed(1)} | ${heap.toFixed(0)} | ${rss.toFixed(0)} |`);
console.log(
  `\n${articles} articles, ${(bytes / 2 ** 20).toFixed(1)} MB, ${result.written.length} files: ${seconds.toFixed(1)} processor seconds, ${((seconds / articles) * 1000).toFixed(0)} ms an article.`,
);
