/** `npm run bench:generate -- --entries N [--seed S] [--out DIR]`: writes a synthetic catalogue. */
import { parseArgs } from 'node:util';
import { syntheticErrors } from './catalogue/entries.ts';
import { writeCatalogue } from './catalogue/write.ts';

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.cache/catalogue' },
  },
});
const count = Number(values.entries);
if (!Number.isInteger(count) || count < 1) throw new Error('--entries takes a whole number, 1 or more.');
writeCatalogue(values.out, syntheticErrors(count, Number(values.seed)));
console.log(
  `${count} entries in ${values.out}. Build the site from it: INDICE_CONTENT=${values.out} npm run build`,
);
