/** Lets the browser handle input and paint before what follows: ends the task that is under way. */
export async function nextTask(): Promise<void> {
  // Its continuation comes before tasks that were not begun; timers wait for at least four milliseconds.
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}
