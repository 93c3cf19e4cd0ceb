import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { redirectLimit } from '../../src/hosting/netlify.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { SiteOutput } from '../../src/output/site-output.ts';
import { registrySchema } from '../../src/registry/schema.ts';
import { hosting } from '../../src/steps/hosting.ts';
import { runSteps } from '../../src/steps/step.ts';
import { storedError } from '../content/stored-error.ts';
import { catalog } from '../programs/catalog.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hosting-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const own = (name: string) => path.join(root, 'hosting', name);

/** Runs the step as a build into `<root>/dist` does; gives its warnings. */
async function run(of = catalog): Promise<string[]> {
  const output = SiteOutput.begin(path.join(root, 'dist'), new Map());
  const warnings: string[] = [];
  const logger = { info: () => {}, warn: (text: string) => warnings.push(text) };
  await runSteps([hosting({ base: '/' }, of)], output, logger);
  output.end();
  return warnings;
}

test('configurations of one’s own server are written beside the site, and anew by every build', async () => {
  await run();
  const first = readFileSync(own('nginx.conf'), 'utf8');
  expect(first).toMatch(/^# nginx: every build writes this file anew/);
  writeFileSync(own('nginx.conf'), first.replace('listen 8080', 'listen 80'));
  await run();
  expect(readFileSync(own('nginx.conf'), 'utf8')).toBe(first);
  expect(readFileSync(own('Caddyfile'), 'utf8')).toMatch(/^# Caddy: every build writes this file anew/);
});

test('more redirects than hosts take are warned of', async () => {
  expect(await run()).toEqual([]);
  const aliases = Array.from({ length: redirectLimit }, (_, number) => `alias-${number}`);
  const registry = registrySchema.parse({ version: 1, entries: { '1': { kind: 'error', aliases } } });
  const [warning, ...others] = await run(createCatalog([storedError('1')], registry));
  const all = redirectLimit * (1 + localeList.length);
  expect(warning).toMatch(`hosting: ${all} redirects, of which hosts with _redirects take ${redirectLimit}.`);
  expect(others).toEqual([]);
});

test.each(['nginx.conf', 'Caddyfile'])('a %s that no build has written is left as it is', async (name) => {
  mkdirSync(path.dirname(own(name)));
  writeFileSync(own(name), 'server { listen 80; }\n');
  await expect(run()).rejects.toThrow(
    `${own(name)} was written by no build and would be lost. Move it, or set INDICE_OUT to a folder in another place.`,
  );
  expect(readFileSync(own(name), 'utf8')).toBe('server { listen 80; }\n');
});
