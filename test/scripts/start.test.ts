import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildFolder, removeBuild } from './site.ts';

const folder = buildFolder('start');
let server: ChildProcess | undefined;
afterAll(() => {
  server?.kill();
  removeBuild(folder);
});

test('npm start serves a site whose short links lead to it', { timeout: 120_000 }, async () => {
  const content = path.join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const { SITE_URL: _, ...env } = process.env;
  server = spawn(process.execPath, ['scripts/start.ts'], {
    env: { ...env, PORT: '0', INDICE_CONTENT: content, INDICE_OUT: path.join(folder, 'site') },
  });
  const address = await addressIn(server);
  const page = await (await fetch(`${address}pt-br/errors/34513/`)).text();
  expect(page).toContain(`${address}e/34513/`);
  expect((await fetch(`${address}e/34513/`)).status).toBe(200);
});

/** The address that it says it is at. */
function addressIn({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, address] = /Índice is at (\S+)/.exec(output) ?? [];
      if (address) resolve(address);
    };
    stdout?.on('data', read);
    stderr?.on('data', read);
    stdout?.on('close', () => reject(new Error(output)));
  });
}
