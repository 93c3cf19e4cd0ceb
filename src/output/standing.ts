import type { Manifest } from './manifest.ts';

/** How far a build that ends early has come. */
interface Unfinished {
  /** What the last build left. */
  previous: Manifest;
  /** The inputs of what the last build left and no longer stands. */
  lost: ReadonlySet<string>;
  /** What this build has written or kept. */
  files: Manifest;
  /** Files whose writing failed: nobody knows what stands there. */
  spoilt: ReadonlySet<string>;
}

/** What stands when a build ends early: what it has written, and what the last one left and it has not come to. */
export function standingFiles({ previous, lost, files, spoilt }: Unfinished): Manifest {
  const broken = new Set(lost);
  for (const [name, { inputs }] of previous) {
    const file = files.get(name);
    if (spoilt.has(name) || (file && file.inputs !== inputs)) broken.add(inputs);
  }
  // Files whose inputs are not known stand alone.
  broken.delete('');
  // Of files that belong together none is of use without the others.
  const untouched = [...previous].filter(([name, { inputs }]) => !broken.has(inputs) && !spoilt.has(name));
  return new Map([...untouched, ...files]);
}
