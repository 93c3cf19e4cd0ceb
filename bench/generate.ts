/** `npm run bench:generate -- --entries N [--seed S] [--out DIR]`: writes a synthetic catalogue. */
import '../scripts/running/foreseen.ts';
import { parseArgs } from 'node:util';
import { entryCount } from './catalogue/count.ts';
import { syntheticErrors } from './catalogue/entries.ts';
import { writeCatalogue } from './catalogue/write.ts';

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.cache/catalogue' },
  },
});
const count = entryCount(values.entries);
writeCatalogue(values.out, syntheticErrors(count, Number(values.seed)));
console.log(
  `${count} entries in ${values.out}. Build the site from it: INDICE_CONTENT=${values.out} npm run build`,
);
