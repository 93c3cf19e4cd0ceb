/**
 * Reads one JSON file of the index by its name below `index/` (`codes/1/0.json`). Rejects when it cannot be had: the
 * layers that do not need it go on without it.
 */
export type ReadIndexFile = (name: string) => Promise<unknown>;

/**
 * Reads index files from the browser's cache where it has them, but asks whether those of codes, which keep their names,
 * are still the same.
 *
 * @param base the site's base path, with slashes at both ends
 */
export function fetchIndexFile(base: string): ReadIndexFile {
  return async (name) => {
    const cache = name.startsWith('codes') ? 'no-cache' : 'default';
    const response = await fetch(`${base}index/${name}`, { priority: 'high', cache });
    if (!response.ok) throw new Error(`${name} answers ${response.status}.`);
    return response.json();
  };
}

/** Reads files of one kind. */
export type FileReader<File> = (name: string) => Promise<File>;

/** So many files of a kind are kept in memory; the browser's cache has the others. A file holds some 20 kB. */
const kept = 80;

/** Reads each file of a kind once and checks it; a file that failed is tried again when next asked for. */
export function createFileReader<File>(
  read: ReadIndexFile,
  isFile: (value: unknown) => value is File,
): FileReader<File> {
  /** In the order in which they were last asked for. */
  const files = new Map<string, Promise<File>>();
  const checked = async (name: string) => {
    const value = await read(name);
    if (!isFile(value)) throw new Error(`${name} is not of the format that this page knows.`);
    return value;
  };
  return (name) => {
    const file = files.get(name) ?? checked(name);
    file.catch(() => files.delete(name));
    files.delete(name);
    files.set(name, file);
    const [oldest] = files.keys();
    if (files.size > kept && oldest !== undefined) files.delete(oldest);
    return file;
  };
}
