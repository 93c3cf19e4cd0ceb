import { z } from 'zod';
import { parseYaml } from '../content/yaml-file.ts';
import type { Article } from './model.ts';

/** `content/articles.yaml`: where articles are published upstream. */
const schema = z.strictObject({
  /** By article: the folder under the locale on learn.microsoft.com. */
  articles: z.record(z.string(), z.string()).default({}),
  /** The same for all articles of a service (`ms.service`, else `ms.prod`, of the frontmatter). */
  services: z.record(z.string(), z.string()).default({}),
});

/** Tells the folder in which an article is published upstream: `azure/backup`; undefined when nothing says so. */
type FolderOf = (article: Pick<Article, 'name' | 'service'>) => string | undefined;

/**
 * Reads `content/articles.yaml`. An article that it does not know is taken to be in `azure/<ms.service>`.
 *
 * @param yaml undefined where there is no such file
 * @throws DocumentError that names the file and every fault
 */
export function readFolders(yaml: string | undefined, file: string): FolderOf {
  const { articles, services } = parseYaml(yaml ?? '', file, schema.prefault({}));
  return ({ name, service }) =>
    articles[name] ?? (service ? (services[service] ?? `azure/${encodeURIComponent(service)}`) : undefined);
}
