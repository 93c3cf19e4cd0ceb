import type { AstroIntegration } from 'astro';

/** Something that is made from the built pages. It runs when Astro has built, or when shards have been merged. */
export interface AfterBuildStep {
  name: string;
  /** @param context.dir the folder of the built site, with a slash at its end */
  run(context: { dir: URL; logger: StepLogger }): Promise<void>;
}

export interface StepLogger {
  info(message: string): void;
  warn(message: string): void;
}

/** The step as an Astro integration of the same name. */
export function asIntegration({ name, run }: AfterBuildStep): AstroIntegration {
  return { name, hooks: { 'astro:build:done': run } };
}
