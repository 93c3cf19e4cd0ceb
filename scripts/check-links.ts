/** `npm run check:links`: checks every internal link of the built site, and exits with 1 when one is broken. */
import './running/foreseen.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { site } from '../site.config.ts';
import { checkLinks, problems } from '../src/links/check.ts';
import { builtSite } from '../src/output/built-site.ts';
import { filesBelow } from '../src/output/folder.ts';
import { takeNoArguments } from './running/arguments.ts';

takeNoArguments();

const folder = builtSite(site.out);
const files = filesBelow(folder);
const pages = files.filter((file) => file.endsWith('.html')).length;
const broken = checkLinks(files, (file) => readFileSync(path.join(folder, file), 'utf8'), site);
for (const { page, address, problem } of broken) console.error(`${page}: ${address}: ${problems[problem]}`);
console.log(`${pages} pages, ${broken.length} broken links`);
if (pages === 0) console.error(`${folder} holds no page, so that nothing was checked.`);
process.exitCode = pages === 0 || broken.length > 0 ? 1 : 0;
