/** Reads one JSON file of the index by its name (`codes-0.json`). Rejects when it cannot be had. */
export type ReadIndexFile = (name: string) => Promise<unknown>;

/** An index file that is missing, damaged or of another format. The other layers go on without it. */
export class IndexUnavailable extends Error {
  override name = 'IndexUnavailable';
}

/** Reads index files below an address, from the browser's cache where it has them: their folder names their content. */
export function fetchIndexFile(folder: string): ReadIndexFile {
  return async (name) => {
    const response = await fetch(folder + name, { priority: 'high' });
    if (!response.ok) throw new IndexUnavailable(`${folder}${name} answers ${response.status}.`);
    return response.json();
  };
}

/** Reads each file once and checks it; a file that failed is tried again when next asked for. */
export function createReader(read: ReadIndexFile) {
  const files = new Map<string, Promise<unknown>>();
  return async function readFile<File>(
    name: string,
    isFile: (value: unknown) => value is File,
  ): Promise<File> {
    let file = files.get(name);
    if (!file) {
      file = read(name);
      files.set(name, file);
      file.catch(() => files.delete(name));
    }
    const value = await file;
    if (!isFile(value)) {
      files.delete(name);
      throw new IndexUnavailable(`${name} is not an index file of the format this page knows.`);
    }
    return value;
  };
}

export type IndexReader = ReturnType<typeof createReader>;
