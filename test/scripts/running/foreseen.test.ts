import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { cacheFolder } from '../../../src/content/content-folder.ts';

afterAll(() => rmSync(cacheFolder('docs'), { recursive: true, force: true }));

/** What a script of the project prints as errors when it is run with an environment and arguments. */
function complaint(env: Record<string, string>, script: string, ...args: string[]): string {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
  expect(status).toBe(1);
  return stderr;
}

test.each<[Record<string, string>, string[], RegExp]>([
  [{}, ['build', '--shard', '5/4'], /"5\/4" is no shard/],
  [{}, ['build', '--shrad', '1/4'], /Unknown option '--shrad'/],
  [{ INDICE_SHARD: 'x' }, ['build'], /"x" is no shard/],
  [{ SITE_URL: 'https://x.org/help' }, ['build'], /SITE_URL is "https:\/\/x\.org\/help"/],
  [{ INDICE_CONTENT: 'missing' }, ['check-links'], /INDICE_CONTENT is "missing"/],
  [{}, ['merge', 'missing'], /missing is no shard/],
  [{ INDICE_CONTENT: 'docs' }, ['build'], /docs\/ holds no entry.* Run npm run normalize/],
  [{ INDICE_OUT: 'missing' }, ['check-links'], /missing holds no built site\. Run npm run build first/],
  [{ INDICE_OUT: 'missing' }, ['budget'], /missing holds no built site\./],
  [{ INDICE_OUT: 'missing' }, ['build-zip'], /missing holds no built site\./],
  [{ INDICE_OUT: 'missing' }, ['serve'], /missing holds no built site\./],
  [{ BASE_PATH: '//evil/' }, ['serve'], /BASE_PATH is "\/\/evil\/"/],
  [{ PORT: 'abc' }, ['serve'], /PORT is "abc"\. Write a number from 0 to 65535/],
  [{ PORT: '99999' }, ['serve'], /PORT is "99999"\./],
  [{ PORT: '-1' }, ['start'], /PORT is "-1"\./],
  [{}, ['serve', '--port', '80'], /Unknown option '--port'/],
  [{}, ['check-links', 'dist'], /Unexpected argument 'dist'/],
])('%j %j ends with one sentence that says what to do', (env, [script = '', ...args], message) => {
  const lines = complaint(env, script, ...args)
    .trimEnd()
    .split('\n');
  expect(lines).toEqual([expect.stringMatching(message)]);
});
