import { z } from 'zod';

/** A stretch of work of a page's main thread that nothing could interrupt. */
export interface Task {
  /** Milliseconds as they passed. */
  duration: number;
  /** Milliseconds of the processor, in which other programs have no part. */
  processor: number;
  /** What in it took longest, the longest first. */
  parts: string[];
}

const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Start and length in microseconds; `tdur` is the processor's. */
  ts: z.number().default(0),
  dur: z.number().default(0),
  tdur: z.number().default(0),
  args: z.record(z.string(), z.unknown()).default({}),
});
type TraceEvent = z.infer<typeof eventSchema>;

/** Reads a trace of Chromium: the tasks of the page's main thread, the longest first. */
export function tasksOf(trace: string): Task[] {
  const { traceEvents } = z.object({ traceEvents: z.array(eventSchema) }).parse(JSON.parse(trace));
  const { pid, tid } = mainThread(traceEvents);
  const own = traceEvents.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid);
  return own
    .filter(({ name }) => name.endsWith('RunTask'))
    .sort((a, b) => b.tdur - a.tdur)
    .slice(0, 100)
    .map((task) => ({
      duration: task.dur / 1000,
      processor: task.tdur / 1000,
      parts: own
        .filter((event) => event !== task && isWithin(event, task))
        .sort((a, b) => b.dur - a.dur)
        .slice(0, 6)
        .map(describe),
    }));
}

function isWithin(event: TraceEvent, task: TraceEvent): boolean {
  return event.ts >= task.ts && event.ts + event.dur <= task.ts + task.dur;
}

function describe({ name, dur, args }: TraceEvent): string {
  const where = /"(?:functionName|type)":"([^"]+)"/.exec(JSON.stringify(args))?.[1] ?? '';
  const file = /"url":"[^"]*\/([^"/]+)"/.exec(JSON.stringify(args))?.[1] ?? '';
  return `${[name, where, file].filter(Boolean).join(' ')} ${(dur / 1000).toFixed(0)} ms`;
}

/** The main thread that called most functions: the page's, not an empty process's. */
function mainThread(events: readonly TraceEvent[]): TraceEvent {
  const calls = ({ pid, tid }: TraceEvent) =>
    events.filter((event) => event.name === 'FunctionCall' && event.pid === pid && event.tid === tid).length;
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const [main] = threads.sort((a, b) => calls(b) - calls(a));
  if (!main) throw new Error('The trace has no page.');
  return main;
}
