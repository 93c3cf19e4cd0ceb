/**
 * How long the log reader takes for a log of a given size, and how far its memory grows.
 *
 * `npm run bench:log -- [megabytes] [share of lines with a code, 0 to 1]`
 */
import '../scripts/running/foreseen.ts';
import { normalForm } from '../src/codes/index.ts';
import type { KnownErrors } from '../src/search/log/known.ts';
import { LogReader } from '../src/search/log/reader.ts';
import { createRandom } from './catalogue/random.ts';

const megabytes = Number(process.argv[2] ?? 100);
const share = Number(process.argv[3] ?? 0.02);
if (!(megabytes > 0) || !(share >= 0 && share <= 1))
  throw new Error(
    'Write the size in megabytes and the share of lines, 0 to 1: npm run bench:log -- 100 0.02',
  );

const quiet = (turn: number) =>
  `2019-07-29 22:${String(turn % 60).padStart(2, '0')}:48.123 INFO [SRV-DOC01] cbengine[${2000 + (turn % 7)}]: uploaded block ${turn * 7} of volume D: in ${turn % 900} ms, {b3e7a0d5-18f4-4c62-9e2b-7a6d5f0c1e84}\r\n`;

const syllables = [
  'ba',
  'cre',
  'den',
  'cial',
  'do',
  'fal',
  'ha',
  'ser',
  'vi',
  'ção',
  'no',
  'tem',
  'po',
  'rá',
] as const;

/** Words that read as such and are the same in every run. */
function words(seed: number, count: number): string {
  const random = createRandom(seed);
  const word = () => Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables)).join('');
  return Array.from({ length: count }, word).join(' ');
}

/** As many codes and messages as 5,000 entries in two languages have. */
const known: KnownErrors = {
  codes: new Map<string, readonly string[]>([
    ...Array.from({ length: 7000 }, (_, index) => [String(20_000 + index * 13), [`e${index}`]] as const),
    ['403', ['403']],
    [normalForm('0x1FC07'), ['0x1fc07']],
  ]),
  messages: Array.from({ length: 10_000 }, (_, index) => ({
    key: `e${index % 5000}`,
    text: words(index, 18),
  })),
  titles: Array.from({ length: 10_000 }, (_, index) => ({
    key: `e${index % 5000}`,
    text: words(index + 10_000, 7),
  })),
};

const head = '2019-07-29 22:10:49.001 ERROR [SRV-DOC01] cbengine[2216]: ';
const telling = [
  `${head}Falha ao baixar o arquivo de credenciais do cofre. (ID: 403)\r\n`,
  `${head}operation ended, hr: = [0x80070643]\r\n`,
  ...known.messages.slice(0, 40).map(({ text }) => `${head}${text}\r\n`),
];

/** A megabyte of log, made anew for each place so that no two are alike. */
function piece(place: number): Uint8Array {
  let text = '';
  for (let turn = place * 8000; text.length < 1 << 20; turn++) {
    text += (turn * 0.618034) % 1 < share ? telling[turn % telling.length] : quiet(turn);
  }
  return new TextEncoder().encode(text);
}

const reader = new LogReader(known);
let reading = 0;
let highest = 0;
for (let place = 0; place < megabytes; place++) {
  const bytes = piece(place);
  const started = performance.now();
  reader.push(bytes);
  reading += performance.now() - started;
  highest = Math.max(highest, process.memoryUsage().rss);
}
const started = performance.now();
reader.end();
reading += performance.now() - started;
const { lines, errors, unknown } = reader.report;
console.log(
  `${megabytes} MB, ${lines.toLocaleString('en')} lines, ${share * 100} % with a code: ${(reading / 1000).toFixed(1)} s;`,
  `${errors.length} documented, ${unknown.length} undocumented; memory at most ${Math.round(highest / 2 ** 20)} MB`,
);
