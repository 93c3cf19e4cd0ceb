import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockFolder, lockName } from '../../src/output/lock.ts';

let folder: string;
let other: ChildProcess;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
});
afterEach(() => {
  other.kill();
  rmSync(folder, { recursive: true, force: true });
});

const lock = () => path.join(folder, lockName);

test('a folder to which another process writes is refused, and the process named', () => {
  writeFileSync(lock(), `${other.pid} ${hostname()}`);
  expect(() => lockFolder(folder)).toThrow(
    `Another build (process ${other.pid}) writes to ${folder}. Wait until it has ended`,
  );
  expect(existsSync(lock())).toBe(true);
});

test('a lock that has just been created is one', () => {
  writeFileSync(lock(), '');
  expect(() => lockFolder(folder)).toThrow(`If none is running, remove ${lock()}.`);
});

test('the lock of another user’s process is one', () => {
  writeFileSync(lock(), `${other.pid} ${hostname()}`);
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
  });
  expect(() => lockFolder(folder)).toThrow(`Another build (process ${other.pid})`);
  kill.mockRestore();
});

test('the lock of a process that was killed counts for nothing', async () => {
  writeFileSync(lock(), `${other.pid} ${hostname()}`);
  other.kill('SIGKILL');
  await once(other, 'exit');
  const release = lockFolder(folder);
  release();
  expect(existsSync(lock())).toBe(false);
});

test.each(['1 another-machine', 'no number', '0 x'])('the lock “%s” counts for nothing', (text) => {
  writeFileSync(lock(), text);
  lockFolder(folder)();
  expect(existsSync(lock())).toBe(false);
});

test('a folder that is released can be locked again', () => {
  lockFolder(folder)();
  lockFolder(folder)();
  expect(existsSync(lock())).toBe(false);
});
