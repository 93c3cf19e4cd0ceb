import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const components = ['components', 'layouts', 'pages'].flatMap((folder) =>
  readdirSync(path.join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((name) => path.join('src', folder, name)),
);

// All pages of a build are rendered in one request, whose address and parameters are no page's. `Astro.slots` would keep
// what a page is made of in memory until the next collection: in a scavenge the values of a WeakMap count as reachable.
test.each(components)('%s asks for nothing but what it is given', (file) => {
  const used = [...readFileSync(file, 'utf8').matchAll(/\bAstro\.(\w+)/g)].map(([, name]) => name);
  const allowed = ['props', 'self', ...(file.endsWith('/Once.astro') ? ['slots'] : [])];
  expect(used.filter((name) => !allowed.includes(name ?? ''))).toEqual([]);
});
