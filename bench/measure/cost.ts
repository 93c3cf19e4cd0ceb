import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost, all its processes together. */
export interface Cost {
  ok: boolean;
  wallSeconds: number;
  cpuSeconds: number;
  /** The highest resident memory seen, sampled ten times a second, in MB of 10^6 bytes. */
  peakMegabytes: number;
  output: string;
}

const ticksPerSecond = 100;
const pageBytes = 4096;

/** Runs a command and reads from `/proc` (Linux) what it and its children use. */
export async function measure(
  command: string,
  args: string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ticks = new Map<number, number>();
  let peak = 0;
  const sample = () => {
    let resident = 0;
    for (const process of descendants(child.pid ?? 0)) {
      ticks.set(process.pid, process.ticks);
      resident += process.residentPages * pageBytes;
    }
    peak = Math.max(peak, resident);
  };
  const timer = setInterval(sample, 100);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const ok = await new Promise<boolean>((resolve) => child.on('close', (code) => resolve(code === 0)));
  clearInterval(timer);
  const total = [...ticks.values()].reduce((sum, value) => sum + value, 0);
  return {
    ok,
    wallSeconds: (performance.now() - started) / 1000,
    cpuSeconds: total / ticksPerSecond,
    peakMegabytes: peak / 1e6,
    output,
  };
}

interface ProcessState {
  pid: number;
  parent: number;
  ticks: number;
  residentPages: number;
}

function descendants(root: number): ProcessState[] {
  const states = readdirSync('/proc').flatMap((name) => {
    const state = /^\d+$/.test(name) ? readState(Number(name)) : undefined;
    return state ? [state] : [];
  });
  const family = new Set([root]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent } of states) {
      if (family.has(parent) && !family.has(pid)) {
        family.add(pid);
        grown = true;
      }
    }
  }
  return states.filter(({ pid }) => family.has(pid));
}

/** Fields of proc(5) `stat`, counted after the command's name: 1 ppid, 11 utime, 12 stime, 21 rss. */
function readState(pid: number): ProcessState | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return {
      pid,
      parent: fields[1] ?? 0,
      ticks: (fields[11] ?? 0) + (fields[12] ?? 0),
      residentPages: fields[21] ?? 0,
    };
  } catch {
    return undefined;
  }
}
