import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Has all tests of a run write their temporary files into one folder, which is removed at the end. */
export default function setUp(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'indice-test-'));
  // What systems call it by; `os.tmpdir()` reads these, in the processes of tests, too.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
