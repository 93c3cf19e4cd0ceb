/**
 * `npm run bench:build -- [--entries N] [--skip-mdx] [--folder DIR]`: builds bare Astro `.mdx`, bare Astro `.md` and this site
 * on one synthetic catalogue, one after the other, and prints what each cost.
 *
 * Everything is written to a new folder inside of DIR (`.cache`) and removed at the end: ext4 looks for places among files that were removed
 * in the last five minutes one by one, so that a build after a removal takes several times as long. A RAM disk
 * mounted inside the project leaves the disk out.
 */
import { appendFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../src/catalog/content-folder.ts';
import { writeBareSite } from './bare.ts';
import { syntheticErrors } from './catalogue/entries.ts';
import { writeCatalogue } from './catalogue/write.ts';
import { type Cost, measure } from './measure.ts';

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '5000' },
    'skip-mdx': { type: 'boolean', default: false },
    folder: { type: 'string', default: '.cache' },
  },
});
const errors = syntheticErrors(Number(values.entries), 1);
const project = process.cwd();
const cache = path.join(project, values.folder, `bench-${process.pid}`);
const astro = path.join(project, 'node_modules/astro/bin/astro.mjs');
const catalogue = path.join(cache, 'catalogue');
writeCatalogue(catalogue, errors);

const rows: { name: string; pages: number; files: number; bytes: number; cost: Cost }[] = [];
for (const format of ['mdx', 'md'] as const) {
  if (format === 'mdx' && values['skip-mdx']) continue;
  const folder = path.join(cache, `bare-${format}`);
  writeBareSite(folder, format, errors);
  const cost = await measure(process.execPath, [astro, 'build'], { cwd: folder });
  report(`bare Astro .${format}`, path.join(folder, 'dist'), cost);
}
const ours = { INDICE_CONTENT: path.relative(project, catalogue), INDICE_OUT: path.join(cache, 'dist') };
report(
  'Índice, first build',
  ours.INDICE_OUT,
  await measure(process.execPath, ['scripts/build.ts'], { cwd: project, env: ours }),
);
const changed = errors.find((error) => error.texts['pt-BR']);
if (changed)
  appendFileSync(path.join(catalogue, 'errors', changed.key, 'pt-BR.mdx'), '\nUma frase a mais.\n');
report(
  'Índice, one entry changed',
  ours.INDICE_OUT,
  await measure(process.execPath, ['scripts/build.ts'], { cwd: project, env: ours }),
);

const base = rows.find((row) => row.name === 'bare Astro .md')?.cost;
console.log(`${values.entries} entries, two languages\n`);
console.log(
  '| build | HTML pages | files per entry | KB per entry | wall s | CPU s | peak MB | pages/s | wall ÷ .md | memory ÷ .md |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|');
for (const { name, pages, files, bytes, cost } of rows) {
  const ratio = (value: number, of: number | undefined) => (of ? (value / of).toFixed(2) : '–');
  console.log(
    `| ${[
      name,
      pages,
      (files / errors.length).toFixed(1),
      (bytes / 1000 / errors.length).toFixed(0),
      cost.wallSeconds.toFixed(1),
      cost.cpuSeconds.toFixed(1),
      cost.peakMegabytes.toFixed(0),
      (pages / cost.wallSeconds).toFixed(0),
      ratio(cost.wallSeconds, base?.wallSeconds),
      ratio(cost.peakMegabytes, base?.peakMegabytes),
    ].join(' | ')} |`,
  );
}

for (const folder of [cache, path.join(project, cacheFolder(ours.INDICE_CONTENT))])
  rmSync(folder, { recursive: true, force: true });

function report(name: string, dist: string, cost: Cost): void {
  if (!cost.ok) throw new Error(`${name} failed:\n${cost.output.slice(-4000)}`);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const pages = files.filter((file) => file.name.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
  console.error(`${name}: ${cost.wallSeconds.toFixed(1)} s`);
  rows.push({ name, pages, files: files.length, bytes, cost });
}
