/** `npm run licences`: lists the licence of every installed dependency, and exits with 1 when one is not compatible. */
import './running/foreseen.ts';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isCompatible } from '../src/licences/compatible.ts';
import { takeNoArguments } from './running/arguments.ts';

takeNoArguments();

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), link: z.boolean().optional() })),
});
const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const byLicence = new Map<string, string[]>();
for (const folder of Object.keys(packages)
  .filter((name) => name !== '')
  .sort()) {
  const file = path.join(folder, 'package.json');
  // Packages for other systems are in the lockfile, but not installed.
  if (!existsSync(file)) continue;
  const { name, version, license, licenses } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const expression =
    (typeof license === 'string' ? license : license?.type) ??
    licenses?.map(({ type }) => type).join(' OR ') ??
    '';
  byLicence.set(expression, [...(byLicence.get(expression) ?? []), `${name}@${version}`]);
}
for (const [licence, names] of [...byLicence].sort((a, b) => b[1].length - a[1].length)) {
  const note = isCompatible(licence) ? '' : ' — NOT COMPATIBLE with the MIT licence';
  console.log(`${licence || 'no licence named'} (${names.length})${note}\n  ${names.join(', ')}\n`);
}
const refused = [...byLicence].filter(([licence]) => !isCompatible(licence)).flatMap(([, names]) => names);
console.log(
  `${[...byLicence.values()].flat().length} packages, ${refused.length} not compatible ${refused.join(', ')}`,
);
if (byLicence.size === 0)
  console.log('Nothing was looked at: no package is installed. Run npm install first.');
process.exitCode = byLicence.size === 0 || refused.length > 0 ? 1 : 0;
