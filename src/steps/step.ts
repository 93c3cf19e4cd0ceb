import type { SiteOutput } from '../output/site-output.ts';

/** Something that is made beside the pages, when the site is built or when shards are merged. */
export interface SiteStep {
  name: string;
  run(context: { output: SiteOutput; logger: StepLogger }): void | Promise<void>;
}

/** Where steps say what they have made. */
export interface StepLogger {
  info(message: string): void;
  warn(message: string): void;
}

/** Runs steps one after the other; what they say has their name before it. */
export async function runSteps(
  steps: readonly SiteStep[],
  output: SiteOutput,
  logger: StepLogger,
): Promise<void> {
  for (const { name, run } of steps) {
    const info = (text: string) => logger.info(`${name}: ${text}`);
    const warn = (text: string) => logger.warn(`${name}: ${text}`);
    await run({ output, logger: { info, warn } });
  }
}
