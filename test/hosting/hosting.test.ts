import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { azureConfiguration, azureLimit } from '../../src/hosting/azure.ts';
import { describeHosting, headersOf } from '../../src/hosting/description.ts';
import { headersFile, redirectLimit, redirectsFile } from '../../src/hosting/netlify.ts';
import { contentSecurityPolicy } from '../../src/hosting/policy.ts';

const redirects = [{ from: '/ajuda/e/407/', to: '/ajuda/e/100050/' }];
const hosting = describeHosting('/ajuda/', redirects);
const many = describeHosting(
  '/',
  Array.from({ length: 5000 }, (_, index) => ({ from: `/e/a${index}/`, to: `/e/${index}/` })),
);

describe('contentSecurityPolicy', () => {
  const policy = new Map(
    contentSecurityPolicy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );

  test('allows nothing inline, no eval and no other origin', () => {
    for (const values of policy.values()) {
      for (const value of values) expect(value).not.toMatch(/^'unsafe-|^https?:|^data:|\*/);
    }
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get('default-src')).toEqual(["'none'"]);
  });

  test('says what does not follow from default-src', () => {
    for (const name of ['frame-ancestors', 'base-uri']) expect(policy.get(name)).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  });
});

describe('headersOf', () => {
  test('lets hashed files be kept for a year and everything else be asked for', () => {
    const hashed = [
      '_astro/a.css',
      'index/words/1/words.json',
      'og/1.png',
      'pagefind/fragment/1',
      'pagefind/index/1',
    ];
    for (const name of hashed)
      expect(headersOf(hosting, `/ajuda/${name}`)['Cache-Control'], name).toContain('immutable');
    for (const path of ['/ajuda/', '/ajuda/sw.js', '/_astro/a.css', '/ajuda/pagefind/pagefind.js']) {
      expect(headersOf(hosting, path)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
    }
  });
});

describe('headersFile', () => {
  test('gives every header below the base path, and no header twice for one path', () => {
    const blocks = headersFile(hosting)
      .trim()
      .split('\n\n')
      .map((block) => block.split('\n'));
    const [everywhere = [], ...others] = blocks;
    expect(everywhere[0]).toBe('/ajuda/*');
    const names = everywhere.slice(1).map((line) => line.trim().split(': ')[0]);
    expect(names).toEqual(Object.keys(hosting.headers));
    for (const [path, ...lines] of others) {
      expect(path).toMatch(/^\/ajuda\/.+\*$/);
      for (const line of lines) expect(names).not.toContain(line.trim().split(': ')[0]);
    }
  });

  test('keeps within the length of a line that Cloudflare accepts', () => {
    for (const line of headersFile(hosting).split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });
});

describe('redirectsFile', () => {
  test('writes from, to and status', () => {
    expect(redirectsFile(hosting)).toBe('/ajuda/e/407/ /ajuda/e/100050/ 301\n');
  });

  test('never exceeds what Cloudflare reads', () => {
    expect(redirectsFile(many).trim().split('\n')).toHaveLength(redirectLimit);
  });
});

describe('azureConfiguration', () => {
  const schema = z.strictObject({
    trailingSlash: z.enum(['always', 'never', 'auto']),
    routes: z.array(
      z.union([
        z.strictObject({
          route: z.string().startsWith('/'),
          redirect: z.string(),
          statusCode: z.literal(301),
        }),
        z.strictObject({ route: z.string().startsWith('/'), headers: z.record(z.string(), z.string()) }),
      ]),
    ),
    globalHeaders: z.record(z.string(), z.string()),
    responseOverrides: z.strictObject({
      '404': z.strictObject({ rewrite: z.string().endsWith('404.html') }),
    }),
    mimeTypes: z.record(z.string().regex(/^\.\w+$/), z.string().regex(/^[\w-]+\/[\w.+-]+$/)),
  });

  test('has the shape that Azure reads', () => {
    const configuration = schema.parse(JSON.parse(azureConfiguration(hosting)));
    expect(configuration.routes[0]).toEqual({
      route: '/ajuda/e/407/',
      redirect: '/ajuda/e/100050/',
      statusCode: 301,
    });
    expect(configuration.globalHeaders).toMatchObject(hosting.headers);
  });

  test('never exceeds what Azure accepts', () => {
    const text = azureConfiguration(many);
    expect(text.length).toBeLessThanOrEqual(azureLimit);
    expect(schema.parse(JSON.parse(text)).routes.length).toBeGreaterThan(50);
  });
});
