/**
 * `npm run budget`: what the pages of the built site weigh, what its search loads until it answers, and whether each
 * kind keeps its budget.
 */
import './running/foreseen.ts';
import { globSync } from 'node:fs';
import { site } from '../site.config.ts';
import { localeList } from '../src/i18n/locales.ts';
import { segmentOf } from '../src/i18n/segment.ts';
import { builtSite } from '../src/output/built-site.ts';
import { type SearchCost, searchCosts } from './budget/search-budget.ts';
import { type Weight, weigh } from './budget/weigh.ts';
import { takeNoArguments } from './running/arguments.ts';

takeNoArguments();

/** A kind of page: its files below a locale's folder, and what none of them may exceed. */
interface Budget {
  kind: string;
  pages: string;
  /** Whether every site has such pages, whatever its content: without any, nothing would be weighed. */
  isAlways?: boolean;
  /** Everything the page loads by itself, in bytes of brotli. */
  total: number;
  /** The HTML alone, in bytes of brotli. */
  html: number;
  requests: number;
}

const KB = 1000;
const budgets: Budget[] = [
  { kind: 'error', pages: 'errors/*/index.html', total: 15 * KB, html: 15 * KB, requests: 4 },
  { kind: 'guide', pages: 'guides/*/index.html', total: 15 * KB, html: 15 * KB, requests: 4 },
  { kind: 'home', pages: 'index.html', isAlways: true, total: 75 * KB, html: 60 * KB, requests: 4 },
  {
    kind: 'list',
    pages: '{errors,list/*}/index.html',
    isAlways: true,
    total: 75 * KB,
    html: 60 * KB,
    requests: 4,
  },
];

const folder = builtSite(site.out);
let exceeded = false;
console.log('page (the heaviest of its kind)                total    html  requests');
for (const locale of localeList) {
  for (const budget of budgets)
    report(budget, globSync(`${segmentOf(locale)}/${budget.pages}`, { cwd: folder }));
}

const costs = await searchCosts(localeList);
for (const kind of new Set(costs.map((cost) => cost.kind))) {
  const [most] = costs.filter((cost) => cost.kind === kind).sort((a, b) => b.bytes - a.bytes);
  if (most)
    console.log(
      `${`search for a ${kind}`.padEnd(44)} ${kilobytes(most.bytes)}          ${String(most.requests).padStart(9)}`,
    );
}
for (const cost of costs) reportSearch(cost);
if (exceeded) process.exitCode = 1;

function reportSearch({ query, locale, bytes, requests, budget, mostRequests, files }: SearchCost): void {
  if (bytes <= budget && requests <= mostRequests) return;
  fail(
    `Searching "${query}" (${locale}) loads ${bytes} bytes in ${requests} requests; its budget is ${budget} bytes in ${mostRequests} requests: ${files.join(', ')}`,
  );
}

function report(budget: Budget, pages: string[]): void {
  const weights = pages.map((page) => weigh(folder, site.base, page));
  const heaviest = weights.sort((a, b) => b.bytes - a.bytes)[0];
  if (!heaviest) {
    if (budget.isAlways) fail(`${folder} has no page of the kind "${budget.kind}" to weigh.`);
    return;
  }
  const name = heaviest.files[0]?.path ?? '';
  console.log(
    `${name.padEnd(44)} ${kilobytes(heaviest.bytes)} ${kilobytes(heaviest.files[0]?.bytes ?? 0)} ${String(heaviest.files.length).padStart(9)}`,
  );
  const failing = weights.filter((weight) => problemsOf(budget, weight).length > 0);
  const [first] = failing;
  if (!first) return;
  fail(
    `${failing.length} of ${pages.length} pages of the kind "${budget.kind}" exceed their budget. ${first.files[0]?.path}:`,
  );
  for (const problem of problemsOf(budget, first)) console.error(`  It ${problem}.`);
  for (const file of first.files) console.error(`  ${kilobytes(file.bytes)}  ${file.path}`);
}

function problemsOf(budget: Budget, { bytes, files, blocking }: Weight): string[] {
  const html = files[0]?.bytes ?? 0;
  return [
    ...(bytes > budget.total ? [`loads ${bytes} bytes, its budget is ${budget.total}`] : []),
    ...(html > budget.html ? [`has ${html} bytes of HTML, its budget is ${budget.html}`] : []),
    ...(files.length > budget.requests
      ? [`makes ${files.length} requests, its budget is ${budget.requests}`]
      : []),
    ...(blocking.length > 0 ? [`waits for the scripts ${blocking.join(', ')}`] : []),
  ];
}

function fail(message: string): void {
  exceeded = true;
  console.error(message);
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`.padStart(8);
}
