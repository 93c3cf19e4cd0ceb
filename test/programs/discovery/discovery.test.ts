import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm/index-node.js';
import { z } from 'zod';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { localeList } from '../../../src/i18n/locales.ts';
import { feed } from '../../../src/programs/discovery/feed.ts';
import { sitemap } from '../../../src/programs/discovery/sitemap.ts';
import { jsonForScript, structuredData } from '../../../src/programs/discovery/structured-data.ts';
import { siteFiles } from '../../../src/programs/files.ts';
import { registrySchema } from '../../../src/registry/schema.ts';
import { storedError } from '../../content/stored-error.ts';
import { catalog, site } from '../catalog.ts';

const files = new Map(siteFiles(catalog, site));

async function errorsOf(path: string, schema: string): Promise<string[]> {
  const result = await validateXML({
    xml: files.get(path) ?? '',
    schema: readFileSync(new URL(`schemas/${schema}`, import.meta.url), 'utf8'),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
  });
  return result.errors.map((error) => error.message);
}

describe('sitemap.xml', () => {
  const text = files.get('/sitemap.xml') ?? '';
  const urls = text.split('<url>').slice(1);
  const url = (path: string) => urls.find((part) => part.includes(`<loc>${site.root}${path}</loc>`)) ?? '';

  test('is a sitemap', async () => {
    expect(await errorsOf('/sitemap.xml', 'sitemap.xsd')).toEqual([]);
  });

  test('names as alternates only real translations, the same on each of them, and the neutral address', () => {
    const alternates = (part: string) =>
      [...part.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => `${lang} ${href}`);
    expect(alternates(url('pt-br/errors/34513/'))).toEqual([
      `pt-BR ${site.root}pt-br/errors/34513/`,
      `es-ES ${site.root}es-es/errors/34513/`,
      `x-default ${site.root}e/34513/`,
    ]);
    expect(alternates(url('es-es/errors/34513/'))).toEqual(alternates(url('pt-br/errors/34513/')));
    expect(alternates(url('pt-br/errors/gone/'))).toEqual([]);
  });

  test('leaves out pages that show the text of another locale', () => {
    expect(url('es-es/errors/gone/')).toBe('');
    expect(url('pt-br/errors/0x80070005/')).toBe('');
  });
});

test('a site of more pages than a sitemap may hold has several, and a list of them', () => {
  const errors = Array.from({ length: 50_000 }, (_, number) => storedError(String(number)));
  const parts = sitemap(createCatalog(errors, { version: 1, entries: {} }), site.root);
  const counts = [...parts].map(([path, text]) => [path, text.split('<loc>').length - 1]);
  expect(counts).toEqual([
    ['/sitemap.xml', 2],
    ['/sitemap-1.xml', 50_000],
    ['/sitemap-2.xml', 5 * localeList.length],
  ]);
  expect(parts.get('/sitemap.xml')).toContain(`<loc>${site.root}sitemap-2.xml</loc>`);
});

describe.each(['pt-br', 'es-es'])('what %s is described by', (segment) => {
  test('an Atom feed', async () => {
    expect(await errorsOf(`/${segment}/changes.atom`, 'atom.rng')).toEqual([]);
  });

  test('an OpenSearch description', async () => {
    expect(await errorsOf(`/${segment}/opensearch.xml`, 'opensearch.rng')).toEqual([]);
  });

  test('a web app manifest', () => {
    const path = z.string().startsWith('/ajuda/');
    const icon = z.strictObject({
      src: path,
      sizes: z.string().regex(/^(\d+)x\1$/),
      type: z.literal('image/png'),
      purpose: z.enum(['any', 'maskable']),
    });
    const manifest = z
      .strictObject({
        id: path,
        start_url: path,
        scope: path,
        name: z.string().min(1),
        short_name: z.string().min(1),
        description: z.string().min(1),
        lang: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
        dir: z.enum(['ltr', 'rtl']),
        display: z.enum(['standalone', 'minimal-ui']),
        background_color: z.string().regex(/^#[0-9a-f]{6}$/),
        theme_color: z.string().regex(/^#[0-9a-f]{6}$/),
        icons: z.array(icon),
        shortcuts: z.array(z.strictObject({ name: z.string().min(1), url: path })),
      })
      .parse(JSON.parse(files.get(`/${segment}/app.webmanifest`) ?? ''));
    expect(manifest.start_url.startsWith(manifest.scope)).toBe(true);
    const sizes = manifest.icons.filter((known) => known.purpose === 'any').map((known) => known.sizes);
    expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
  });
});

describe('the feed', () => {
  test('tells the changes of its locale, newest first', () => {
    const entries = (files.get('/pt-br/changes.atom') ?? '').split('<entry>').slice(1);
    expect(entries.map((entry) => /<updated>(\d{4})/.exec(entry)?.[1])).toEqual(['2023', '2022', '2021']);
    expect((files.get('/es-es/changes.atom') ?? '').split('<entry>')).toHaveLength(1);
  });
});

test('a feed gives every change an id of its own, also those of one day', () => {
  const reworded = { date: '2022-02-02', locale: 'pt-BR', change: 'reworded' };
  const registry = registrySchema.parse({
    version: 1,
    entries: { '1': { kind: 'error', history: [reworded, { ...reworded, locale: 'es-ES' }, reworded] } },
  });
  const text = feed(createCatalog([storedError('1')], registry), 'pt-BR', site);
  const ids = [...text.matchAll(/<entry>\n<id>[^<]*#([^<]*)</g)].map(([, id]) => id);
  expect(ids).toEqual(['reworded-2022-02-02', 'reworded-2022-02-02-2']);
});

describe('robots.txt', () => {
  test('is records of known fields, and leads to the sitemap', () => {
    const lines = (files.get('/robots.txt') ?? '').split('\n').filter((line) => line !== '');
    for (const line of lines)
      expect(line).toMatch(/^(User-agent: \*|Disallow: \/\S+|Sitemap: https:\/\/\S+)$/);
    expect(lines.at(-1)).toBe(`Sitemap: ${site.root}sitemap.xml`);
  });
});

describe('llms.txt', () => {
  test('has a title, a summary, and sections of links', () => {
    const text = files.get('/llms.txt') ?? '';
    const [title, summary] = text.split('\n\n');
    const texts = catalog.entries().flatMap((view) => view.texts);
    expect(text.match(/\/errors\/[^/]+\.md\)$/gm), 'each text once').toHaveLength(texts.length);
    expect(title).toBe(`# ${site.name}`);
    expect(summary).toMatch(/^> /);
    for (const section of text.split('\n## ').slice(1)) {
      for (const line of section.trim().split('\n').slice(2)) {
        expect(line).toMatch(/^- \[(?:[^[\]\\]|\\.)+\]\(https:\/\/[^\s)]+\)$/);
      }
    }
  });
});

describe('structuredData', () => {
  const address = z.url().startsWith(site.root);
  const article = z.strictObject({
    '@type': z.literal('TechArticle'),
    '@id': address,
    url: address,
    headline: z.string().min(1),
    description: z.string().optional(),
    keywords: z.array(z.string()).optional(),
    inLanguage: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
    dateModified: z.iso.date().optional(),
    isBasedOn: z.url(),
    license: z.url(),
    isPartOf: z.strictObject({ '@type': z.literal('WebSite'), name: z.string(), url: address }),
  });
  const breadcrumbs = z.strictObject({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z.array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name: z.string().min(1),
        item: address.optional(),
      }),
    ),
  });
  const graph = z.strictObject({
    '@context': z.literal('https://schema.org'),
    '@graph': z.tuple([article, breadcrumbs]),
  });

  test('describes every entry as an article and the way to it', () => {
    for (const view of [...catalog.errors('pt-BR'), ...catalog.errors('es-ES')]) {
      const text = jsonForScript(structuredData(view, site));
      expect(text).not.toContain('<');
      const [data, trail] = graph.parse(JSON.parse(text))['@graph'];
      expect(data.inLanguage).toBe(view.entry.locale);
      expect(trail.itemListElement.map((step) => step.position)).toEqual([1, 2, 3]);
      const led = trail.itemListElement.map(({ item }) => item !== undefined);
      expect(led, 'all but the page itself').toEqual([true, true, false]);
    }
  });
});
