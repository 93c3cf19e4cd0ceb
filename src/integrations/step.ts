import type { Output } from '../output/output.ts';
import type { BuiltPage } from '../output/page-writer.ts';

/** Something that is made beside the pages, when the site is built or when shards are merged. */
export interface SiteStep {
  name: string;
  run(context: StepContext): void | Promise<void>;
}

/** Something that is made from the pages. It is told of every one before it runs. */
export interface PageStep extends SiteStep {
  /** Is told of a page while pages are rendered; those of a language follow one another, in the order of their files. */
  page(page: BuiltPage): void | Promise<void>;
}

export interface StepContext {
  output: Output;
  logger: StepLogger;
}

export interface StepLogger {
  info(message: string): void;
  warn(message: string): void;
}

/** Tells every step of a page. */
export function tellSteps(steps: readonly PageStep[]): (page: BuiltPage) => Promise<void> {
  return async (page) => {
    for (const step of steps) await step.page(page);
  };
}

/** Runs steps one after the other; what they say has their name before it. */
export async function runSteps(steps: readonly SiteStep[], { output, logger }: StepContext): Promise<void> {
  for (const { name, run } of steps) {
    const info = (text: string) => logger.info(`${name}: ${text}`);
    const warn = (text: string) => logger.warn(`${name}: ${text}`);
    await run({ output, logger: { info, warn } });
  }
}
