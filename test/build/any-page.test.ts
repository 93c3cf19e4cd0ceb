import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const components = ['components', 'layouts', 'pages'].flatMap((folder) =>
  readdirSync(path.join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((name) => path.join('src', folder, name)),
);

// All pages of a build are rendered in one request, whose address and parameters are no page's.
test.each(components)('%s asks nothing of the request that it is rendered in', (file) => {
  const used = [...readFileSync(file, 'utf8').matchAll(/\bAstro\.(\w+)/g)].map(([, name]) => name);
  expect(used.filter((name) => !['props', 'slots', 'self'].includes(name ?? ''))).toEqual([]);
});
