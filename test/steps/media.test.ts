import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentTypeOf } from '../../src/hosting/media-types.ts';
import { SiteOutput } from '../../src/output/site-output.ts';
import { media } from '../../src/steps/media.ts';
import { runSteps } from '../../src/steps/step.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'media-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the step as a build of `<root>/content` does; gives the names of what it has written. */
async function run(): Promise<string[]> {
  const output = SiteOutput.begin(path.join(root, 'dist'), new Map());
  const ignore = () => {};
  await runSteps([media({ content: path.join(root, 'content') })], output, { info: ignore, warn: ignore });
  output.end();
  return [...output.files.keys()];
}

test('pictures are published as they are, whatever their names', async () => {
  const names = ['media/es-es/a.gif', 'media/pt-br/x/figura #1 50%.png'];
  for (const name of names) {
    mkdirSync(path.dirname(path.join(root, 'content', name)), { recursive: true });
    writeFileSync(path.join(root, 'content', name), name);
  }
  expect(await run()).toEqual(names);
  for (const name of names) expect(readFileSync(path.join(root, 'dist', name), 'utf8')).toBe(name);
});

test('content without pictures has none', async () => {
  expect(await run()).toEqual([]);
});

test.each(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif'])('a picture.%s is sent as a picture', (ending) => {
  expect(contentTypeOf(`media/pt-br/picture.${ending}`)).toMatch(/^image\/\w+$/);
});
