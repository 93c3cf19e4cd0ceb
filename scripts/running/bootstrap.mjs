/**
 * Runs a script of the project on the project's own Node.js, installing the packages first where they are
 * missing or older than the lockfile. Built-ins only: this is the one file that runs on a bare machine.
 *
 * Usage: node scripts/running/bootstrap.mjs <script.ts> [arguments]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const installed = path.join(root, 'node_modules', '.package-lock.json');
const lockfile = path.join(root, 'package-lock.json');
const windows = process.platform === 'win32';
const node = path.join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

if (!existsSync(installed) || !existsSync(node) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs) {
  process.stderr.write('Installing the packages of package-lock.json …\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { shell: windows });
}
const [script, ...rest] = process.argv.slice(2);
run(node, [path.join(root, script ?? ''), ...rest]);

function run(command, commandArguments, options = {}) {
  const bin = path.join(root, 'node_modules', '.bin');
  const result = spawnSync(command, commandArguments, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    ...options,
  });
  if (result.error) {
    process.stderr.write(`${command} could not be started: ${result.error.message}\n`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
}
