import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { claimFolder, isForeign, sign } from './claim.ts';
import { filesBelow, removeFile } from './folder.ts';
import { lockFolder } from './lock.ts';
import type { Manifest, SiteFile } from './manifest.ts';
import { standingFiles } from './standing.ts';

/**
 * The files of a built site, as one build writes them. What the build before left and this one makes alike stays
 * untouched; what this one no longer makes is removed.
 */
export class SiteOutput {
  readonly folder: string;
  /** What the last build left there, for {@link keep}. */
  readonly previous: Manifest;
  readonly #lost: ReadonlySet<string>;
  readonly #release: () => void;
  readonly #files = new Map<string, SiteFile>();
  readonly #folders = new Set<string>();
  /** Files whose writing failed: nobody knows what stands there. */
  readonly #spoilt = new Set<string>();
  #written = 0;

  /**
   * @param folder of the built site
   * @param previous what the last build left there
   * @param lost the inputs of what it left there and no longer stands
   * @param release releases the folder for other builds
   */
  constructor(
    folder: string,
    previous: Manifest,
    lost: ReadonlySet<string> = new Set(),
    release: () => void = () => {},
  ) {
    this.folder = folder;
    this.previous = previous;
    this.#lost = lost;
    this.#release = release;
  }

  /**
   * Begins upon what the last build left, as far as it still stands; removes what it did not record, so that nothing
   * old is published. No other build can begin there before {@link end}.
   *
   * @param folder of the built site, absolute
   * @param recorded what the last build left by its own account
   * @param needed files and folders that must stay
   * @throws Error saying what to do where the folder is not a build's, or another build writes to it
   */
  static begin(folder: string, recorded: Manifest, needed: readonly string[] = []): SiteOutput {
    claimFolder(folder, needed);
    const release = lockFolder(folder);
    const previous = new Map<string, SiteFile>();
    const lost = new Set<string>();
    for (const [name, file] of recorded) {
      if (sizeOf(`${folder}/${name}`) === file.size) previous.set(name, file);
      else lost.add(file.inputs);
    }
    for (const name of filesBelow(folder))
      if (!previous.has(name) && name !== sign && !isForeign(name)) removeFile(folder, name);
    return new SiteOutput(folder, previous, lost, release);
  }

  /** What this build has written or kept so far. */
  get files(): Manifest {
    return this.#files;
  }

  /** What stands when a build ends early: what it has written, and what the last one left and it has not come to. */
  get standing(): Manifest {
    const { previous } = this;
    return standingFiles({ previous, lost: this.#lost, files: this.#files, spoilt: this.#spoilt });
  }

  /** How many files this build has written anew. */
  get written(): number {
    return this.#written;
  }

  /** Whether this build has written or kept a file. */
  has(name: string): boolean {
    return this.#files.has(name);
  }

  /**
   * Writes a file, unless it stands there already.
   *
   * Synchronously: waiting for each small file takes several times as long.
   *
   * @param name relative to the folder, with slashes: `pt-br/errors/34513/index.html`
   * @param inputs the digest of all that the file is made from, for {@link keep} in the next build
   * @returns what is known of the file, and whether it stands as the last build left it
   * @throws the system's error where it cannot be written
   */
  write(name: string, content: string | Uint8Array, inputs = ''): SiteFile & { unchanged: boolean } {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const digest = digestOf(bytes);
    const unchanged = this.previous.get(name)?.digest === digest;
    if (!unchanged) this.#put(name, bytes);
    const written = { digest, size: bytes.length, inputs };
    this.#files.set(name, written);
    return { ...written, unchanged };
  }

  #put(name: string, bytes: Uint8Array): void {
    const file = path.join(this.folder, name);
    const folder = path.dirname(file);
    try {
      if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
      writeFileSync(file, bytes);
    } catch (error) {
      this.#spoilt.add(name);
      this.#files.delete(name);
      throw error;
    }
    this.#written += 1;
  }

  /** Writes files that belong together, for {@link keepAll} in the next build: one that ended early left none of them. */
  writeAll(files: Iterable<readonly [name: string, content: string | Uint8Array]>, inputs: string): void {
    const written = new Map<string, SiteFile>();
    for (const [name, content] of files) written.set(name, this.write(name, content));
    for (const [name, { digest, size }] of written) this.#files.set(name, { digest, size, inputs });
  }

  /**
   * Keeps a file of the last build if it was made from the same inputs.
   *
   * @returns what is known of it if it is kept; if not, it must be written
   */
  keep(name: string, inputs: string | undefined): SiteFile | undefined {
    const known = this.previous.get(name);
    if (!known || !inputs || known.inputs !== inputs) return undefined;
    this.#files.set(name, known);
    return known;
  }

  /**
   * Keeps all files that the last build made together from the same inputs, if all of them still stand.
   *
   * @returns their names; none where they must be written
   */
  keepAll(inputs: string): string[] {
    const names = this.together(inputs);
    for (const name of names) this.keep(name, inputs);
    return names;
  }

  /** The files that the last build made together from the same inputs, by name; none where not all of them still stand. */
  together(inputs: string): string[] {
    if (inputs === '' || this.#lost.has(inputs)) return [];
    return [...this.previous].flatMap(([name, file]) => (file.inputs === inputs ? [name] : []));
  }

  /** The text of a file as the last build left it, if it did. */
  readLast(name: string): string | undefined {
    return this.previous.has(name) ? this.read(name) : undefined;
  }

  /** The text of a file of the site. */
  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** Removes what the last build left and this one does not make. */
  prune(): void {
    for (const name of this.previous.keys()) if (!this.#files.has(name)) removeFile(this.folder, name);
  }

  /** Releases the folder for other builds. */
  end(): void {
    this.#release();
  }
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha1', bytes).slice(0, 12);
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}
