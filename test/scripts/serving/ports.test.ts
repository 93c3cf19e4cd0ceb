import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { freePort, listenOn, shut } from '../../../scripts/serving/ports.ts';

test('a server listens on a port that the system chooses, and no other server on the same one', async () => {
  const server = createServer((_, response) => response.end('here'));
  const port = await listenOn(server);
  expect(await (await fetch(`http://localhost:${port}`)).text()).toBe('here');
  await expect(listenOn(createServer(), port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await shut(server);
  await expect(fetch(`http://localhost:${port}`)).rejects.toThrow();
});

test('a free port can be listened on', async () => {
  const server = createServer();
  const port = await freePort();
  expect(await listenOn(server, port)).toBe(port);
  await shut(server);
});
