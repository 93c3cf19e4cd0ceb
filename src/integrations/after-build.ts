import type { site } from '../../site.config.ts';
import { fullText } from './full-text.ts';
import { hosting } from './hosting.ts';
import { offline } from './offline.ts';
import { pictures } from './pictures.ts';
import { programs } from './programs.ts';
import { published } from './published.ts';
import { type AfterBuildStep, tellSteps } from './step.ts';

/** What is made of the built pages, in this order: the service worker comes last because it lists all files. */
export function afterBuild(config: typeof site): AfterBuildStep[] {
  return [
    atOnce(fullText(), programs(config)),
    pictures(config),
    hosting(config),
    published(config),
    offline(config),
  ];
}

/** Two steps side by side: Pagefind makes its index in a process of its own while this one writes the twins. */
function atOnce(one: AfterBuildStep, other: AfterBuildStep): AfterBuildStep {
  return {
    name: `${one.name}, ${other.name}`,
    page: tellSteps([one, other]),
    async run(context) {
      await Promise.all([one.run(context), other.run(context)]);
    },
  };
}
