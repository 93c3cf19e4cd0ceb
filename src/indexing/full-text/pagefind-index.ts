import * as pagefind from 'pagefind';

/** A file of an index, by its path inside `pagefind/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** An index that Pagefind makes in a process of its own. */
export interface PagefindIndex {
  /**
   * Resolves when the next page may come: what Pagefind has not read yet waits in this process's memory.
   *
   * @param file the page's file, relative to the site: `pt-br/errors/34513/index.html`
   * @throws Error with Pagefind's words when a page failed
   */
  add(file: string, html: string): Promise<void>;
  /** @throws Error with Pagefind's words when a page or the index failed */
  files(): Promise<IndexFile[]>;
}

/** Pagefind's own interfaces and worker, which come with every index; the site has its own. */
const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\./;

/** So many pages may be on their way to Pagefind. */
const mostUnread = 500;

/** Begins an index. */
export function createIndex(): PagefindIndex {
  const index = pagefind.createIndex({}).then((answer) => {
    const created = answered(answer).index;
    if (!created) throw new Error('Pagefind gave no index.');
    return created;
  });
  const added: Promise<unknown>[] = [];
  return {
    async add(sourcePath, content) {
      const adding = index.then(({ addHTMLFile }) => addHTMLFile({ sourcePath, content }).then(answered));
      // Whoever asks for the files hears of a failure.
      adding.catch(() => {});
      added.push(adding);
      await added.at(-1 - mostUnread);
    },
    async files() {
      const { getFiles, deleteIndex } = await index;
      await Promise.all(added);
      const { files } = answered(await getFiles());
      await deleteIndex();
      return files.filter(({ path }) => !unused.test(path));
    },
  };
}

/** Ends Pagefind's process. */
export async function closePagefind(): Promise<void> {
  await pagefind.close();
}

/** Pagefind reports its errors in the answer instead of throwing them. */
function answered<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0)
    throw new Error(`Pagefind could not index the site: ${answer.errors.join(' ')}`);
  return answer;
}
