/** `npm run build:zip`: packs the built site into `indice.zip`, which opens from a disk by `indice/index.html`. */
import './running/foreseen.ts';
import { writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { site } from '../site.config.ts';
import { diskCopy } from '../src/disk-copy/disk-copy.ts';
import { builtSite } from '../src/output/built-site.ts';
import { takeNoArguments } from './running/arguments.ts';

takeNoArguments();

const copy = await diskCopy(builtSite(site.out), site.base);
/** A fixed time, so that the same site gives the same archive. */
const mtime = new Date(1980, 0, 1, 12);
const archive = zipSync(
  Object.fromEntries(
    [...copy].map(([name, content]) => [`indice/${name}`, [content, { mtime, level: 9 }] as const]),
  ),
);
writeFileSync('indice.zip', archive);
console.log(
  `indice.zip: ${copy.size} files, ${(archive.length / 1_000_000).toFixed(1)} MB. Unpack it and open indice/index.html.`,
);
