/**
 * `npm run bench:build -- [--entries N] [--rounds R] [--skip-mdx] [--folder DIR]`: builds bare Astro `.mdx`, bare Astro
 * `.md` and this site on one synthetic catalogue, one after the other, and prints what each cost. With more rounds than
 * one, each figure is the median of the rounds, and each ratio the median of the ratios within a round; `.mdx` is built
 * in the first round only.
 *
 * Everything is written to new folders inside of DIR (`.cache`) and removed at the end: ext4 looks for places among files
 * that were removed in the last five minutes one by one, so that a build after a removal takes several times as long. A
 * RAM disk mounted inside the project leaves the disk out.
 */
import '../scripts/running/foreseen.ts';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { cacheFolder } from '../src/content/content-folder.ts';
import { recordFile } from '../src/output/manifest.ts';
import { writeBareSite } from './build/bare-site.ts';
import { entryCount } from './catalogue/count.ts';
import { syntheticErrors } from './catalogue/entries.ts';
import { writeCatalogue } from './catalogue/write.ts';
import { type Cost, measure } from './measure/cost.ts';
import { median } from './measure/median.ts';

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '1' },
    'skip-mdx': { type: 'boolean', default: false },
    folder: { type: 'string', default: '.cache' },
  },
});
const errors = syntheticErrors(entryCount(values.entries), 1);
const project = process.cwd();
/** What Node runs for `npm run build`. */
const buildScript = manifest.scripts.build.split(' ').slice(1);
const cache = path.join(project, values.folder, `bench-${process.pid}`);
const astro = path.join(project, 'node_modules/astro/bin/astro.mjs');

/** What was built, and what it cost. */
interface Build extends Cost {
  pages: number;
  files: number;
  bytes: number;
}

/** The builds of one round, by name. */
type Round = Map<string, Build>;

/** What the costs of each build are compared with. */
const reference = { bare: 'bare Astro .md', first: 'Índice, first build' };
const rounds: Round[] = [];
for (let number = 1; number <= Number(values.rounds); number++)
  rounds.push(await buildAll(path.join(cache, String(number)), number === 1 && !values['skip-mdx']));
console.log(`${values.entries} entries, two languages, rounds: ${rounds.length}\n`);
printTable(rounds);
rmSync(cache, { recursive: true, force: true });

async function buildAll(folder: string, withMdx: boolean): Promise<Round> {
  const round: Round = new Map();
  for (const format of withMdx ? (['mdx', 'md'] as const) : (['md'] as const)) {
    const bare = path.join(folder, `bare-${format}`);
    writeBareSite(bare, format, errors);
    const cost = await measure(process.execPath, [astro, 'build'], { cwd: bare });
    take(round, `bare Astro .${format}`, path.join(bare, 'dist'), cost);
  }
  const catalogue = path.join(folder, 'catalogue');
  writeCatalogue(catalogue, errors);
  const env = { INDICE_CONTENT: path.relative(project, catalogue), INDICE_OUT: path.join(folder, 'dist') };
  const build = () => measure(process.execPath, buildScript, { cwd: project, env });
  take(round, reference.first, env.INDICE_OUT, await build());
  const [changed = ''] = errors.flatMap(({ key, texts }) => (texts['pt-BR'] ? [key] : []));
  const file = path.join(catalogue, 'errors', changed, 'pt-BR.mdx');
  edit(file, (text) => `${text}\nUma frase a mais.\n`);
  take(round, 'Índice, one text changed', env.INDICE_OUT, await build());
  edit(file, (text) => text.replace(/^title: .*$/m, 'title: Um título novo'));
  take(round, 'Índice, one title changed', env.INDICE_OUT, await build());
  const kept = path.join(project, cacheFolder(env.INDICE_CONTENT));
  for (const name of [kept, recordFile({ cache: kept, out: env.INDICE_OUT })])
    rmSync(name, { recursive: true, force: true });
  return round;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function take(round: Round, name: string, dist: string, cost: Cost): void {
  if (!cost.ok) throw new Error(`${name} failed:\n${cost.output.slice(-4000)}`);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const pages = files.filter((file) => file.name.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
  console.error(`${name}: ${cost.wallSeconds.toFixed(1)} s, ${(cost.peakMegabytes / 1000).toFixed(2)} GB`);
  round.set(name, { ...cost, pages, files: files.length, bytes });
}

function printTable(all: readonly Round[]): void {
  console.log(
    '| build | HTML pages | files per entry | KB per entry | wall s | CPU s | peak MB | pages/s | wall ÷ .md | memory ÷ .md | wall ÷ first |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|');
  for (const name of all[0]?.keys() ?? []) {
    const builds = all.map((round) => round.get(name));
    const medianOf = (of: (build: Build) => number) =>
      median(builds.flatMap((build) => (build ? [of(build)] : [])));
    const ratioTo = (other: string, of: (build: Build) => number) =>
      median(
        all.flatMap((round, index) => {
          const [build, compared] = [builds[index], round.get(other)];
          return build && compared ? [of(build) / of(compared)] : [];
        }),
      );
    const wall = ({ wallSeconds }: Build) => wallSeconds;
    const memory = ({ peakMegabytes }: Build) => peakMegabytes;
    const cells = [
      name,
      medianOf(({ pages }) => pages).toFixed(0),
      medianOf(({ files }) => files / errors.length).toFixed(1),
      medianOf(({ bytes }) => bytes / 1000 / errors.length).toFixed(0),
      medianOf(wall).toFixed(1),
      medianOf(({ cpuSeconds }) => cpuSeconds).toFixed(1),
      medianOf(memory).toFixed(0),
      medianOf(({ pages, wallSeconds }) => pages / wallSeconds).toFixed(0),
      ratioTo(reference.bare, wall).toFixed(2),
      ratioTo(reference.bare, memory).toFixed(2),
      name.startsWith('Índice') ? ratioTo(reference.first, wall).toFixed(2) : '',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
