import { spawn } from 'node:child_process';

/** What a finished command left behind. */
interface Outcome {
  ok: boolean;
  seconds: number;
  /** Everything it printed, both streams in order. */
  output: string;
}

/**
 * Runs a command of the project. In a terminal one line says what is under way; in a pipe nothing is printed
 * before it ends. Its output is shown only where it failed or `show` asks for it.
 *
 * @param title what the step does, for the reader
 */
export async function runStep(
  title: string,
  command: string,
  args: string[],
  show = false,
): Promise<Outcome> {
  const started = performance.now();
  const terminal = process.stderr.isTTY;
  const frame = () => {
    const seconds = Math.round((performance.now() - started) / 1000);
    process.stderr.write(`\r\u001b[K… ${title} (${seconds} s)`);
  };
  const timer = terminal ? setInterval(frame, 1000) : undefined;
  if (terminal) frame();
  const chunks: Buffer[] = [];
  const ok = await new Promise<boolean>((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${command}: ${error.message}\n`));
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  clearInterval(timer);
  if (terminal) process.stderr.write('\r\u001b[K');
  const seconds = (performance.now() - started) / 1000;
  const output = Buffer.concat(chunks).toString('utf8');
  if (!ok || show) process.stdout.write(output);
  process.stdout.write(`${ok ? '✓' : '✗'} ${title} (${seconds.toFixed(1)} s)\n`);
  return { ok, seconds, output };
}
