import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { listenOn, shut } from '../scripts/serving/ports.ts';
import { createSiteServer } from '../scripts/serving/site-server.ts';
import { site } from '../site.config.ts';

/** Runs a script of the project with Node, with what it needs in the environment besides. */
export async function run(
  script: string,
  env: Record<string, string>,
  cwd = process.cwd(),
  args: string[] = [],
): Promise<void> {
  await promisify(execFile)(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
}

/** Serves a built site on a free port while it is used: the address of its first page is given. */
export async function served(folder: string, use: (address: string) => Promise<void>): Promise<void> {
  const server = createSiteServer(folder);
  await use(`http://localhost:${await listenOn(server)}${site.base}`);
  await shut(server);
}
