import type { site } from '../../site.config.ts';
import { hosting } from './hosting.ts';
import { offline } from './offline.ts';
import { fullText } from './pagefind.ts';
import { pictures } from './pictures.ts';
import { programs } from './programs.ts';
import { published } from './published.ts';
import type { AfterBuildStep } from './step.ts';

/** What is made of the built pages, in this order: the service worker comes last because it lists all files. */
export function afterBuild(config: typeof site): AfterBuildStep[] {
  return [
    programs(config),
    fullText(),
    pictures(config),
    hosting(config),
    published(config),
    offline(config),
  ];
}
