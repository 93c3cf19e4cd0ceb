import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '../../scripts/serving/ports.ts';
import { site } from '../../site.config.ts';

/** Whether nginx can be run here. */
export function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Serves the built site by nginx with the configuration that the build wrote, as it is but for its port and root.
 *
 * @returns the address of the host, without a path, and what stops it
 */
export async function startNginx(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const folder = path.resolve(await mkdtemp(path.join('.cache', 'nginx-')));
  const root = path.join(folder, 'root');
  const port = await freePort();
  const shipped = await readFile(path.join(path.dirname(site.out), 'hosting', 'nginx.conf'), 'utf8');
  const configuration = shipped
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/indice;', `root ${root};`);
  // Below a base path the content lies in a folder of that name.
  await mkdir(path.dirname(path.join(root, site.base, 'x')), { recursive: true });
  const target = path.join(root, site.base).replace(/\/$/, '');
  await rm(target, { recursive: true });
  await symlink(path.resolve(site.out), target);
  await writeFile(path.join(folder, 'indice.conf'), configuration);
  await writeFile(path.join(folder, 'nginx.conf'), wrapper(folder));
  const server = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin);
  return {
    origin,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGQUIT');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** What a system's own `nginx.conf` is around the site's. */
function wrapper(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `daemon off; ${user} pid ${folder}/pid; error_log ${folder}/error.log;
events {} http { access_log off; ${temporary} include ${folder}/indice.conf; }`;
}

async function answering(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(origin).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer.');
}
