import type { Output } from '../output/output.ts';
import type { BuiltPage } from '../output/page-writer.ts';

/** Something that is made from the built pages, when Astro builds or when shards are merged. */
export interface AfterBuildStep {
  name: string;
  /** Is told of every page of a dynamic route, in the order of their files, while pages are rendered. */
  page?(page: BuiltPage): void | Promise<void>;
  /** Runs when all pages stand. */
  run(context: { output: Output; logger: StepLogger }): Promise<void>;
}

export interface StepLogger {
  info(message: string): void;
  warn(message: string): void;
}

/** Tells every step that asks for pages of a page. */
export function tellSteps(steps: readonly AfterBuildStep[]): (page: BuiltPage) => Promise<void> {
  const asking = steps.filter((step) => step.page);
  return async (page) => {
    for (const step of asking) await step.page?.(page);
  };
}
