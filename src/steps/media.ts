import { readFileSync } from 'node:fs';
import { mediaFiles } from '../content/media-files.ts';
import type { SiteStep } from './step.ts';

/** Writes the pictures of the articles as they are. */
export function media(options: { content: string }): SiteStep {
  return {
    name: 'media',
    run({ output }) {
      for (const [name, file] of mediaFiles(options.content)) output.write(name, readFileSync(file));
    },
  };
}
