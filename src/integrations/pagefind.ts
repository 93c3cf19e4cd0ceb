import * as pagefind from 'pagefind';
import type { AfterBuildStep } from './step.ts';

/** Pagefind's own interfaces and worker, which come with every index; the site has its own. */
const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\./;

/**
 * Builds the full-text index of the built pages, one for each language, into `pagefind/`. Pagefind reads the
 * pages in a process of its own while the next ones are rendered.
 */
export function fullText(): AfterBuildStep {
  let index: Promise<pagefind.PagefindIndex> | undefined;
  const added: Promise<unknown>[] = [];
  return {
    name: 'full-text',
    async page({ file, read }) {
      const content = indexedPart(read());
      if (content === undefined) return;
      index ??= createIndex();
      const { addHTMLFile } = await index;
      added.push(addHTMLFile({ sourcePath: file, content }).then(answered));
    },
    async run({ output, logger }) {
      try {
        index ??= createIndex();
        await Promise.all(added);
        const { files } = answered(await (await index).getFiles());
        for (const { path, content } of files)
          if (!unused.test(path)) output.write(`pagefind/${path}`, content);
        logger.info(`${added.length} pages indexed`);
      } finally {
        await pagefind.close();
      }
    },
  };
}

async function createIndex(): Promise<pagefind.PagefindIndex> {
  const { index } = answered(await pagefind.createIndex({}));
  if (!index) throw new Error('Pagefind gave no index.');
  return index;
}

/**
 * What Pagefind has to read of a page: its language and its main part, which is less than half of it.
 *
 * @returns undefined for a page that is not indexed
 */
export function indexedPart(html: string): string | undefined {
  if (!html.includes(' data-pagefind-body')) return undefined;
  const [language = '<html>'] = /<html\b[^>]*>/.exec(html) ?? [];
  const [main] = /<main\b.*<\/main>/s.exec(html) ?? [];
  return main && `${language}<body>${main}</body></html>`;
}

/** Pagefind reports its errors in the answer instead of throwing them. */
function answered<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0)
    throw new Error(`Pagefind could not index the site: ${answer.errors.join(' ')}`);
  return answer;
}
