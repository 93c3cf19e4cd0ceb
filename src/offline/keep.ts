import { caches as names } from './caches.ts';

/** A file that can be kept: path with the base, digest, size in bytes. */
export type Keepable = readonly [url: string, revision: string | null, size: number];

/** What is known of the site's size (`/offline.json`). */
export interface Inventory {
  shell: { count: number; bytes: number };
  rest: Keepable[];
}

function isListed(value: unknown): value is Keepable {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[2] === 'number';
}

function isInventory(value: unknown): value is Inventory {
  if (typeof value !== 'object' || value === null || !('shell' in value) || !('rest' in value)) return false;
  return Array.isArray(value.rest) && value.rest.every(isListed) && typeof value.shell === 'object';
}

/**
 * Reads the list of what can be kept.
 *
 * @throws Error when it cannot be had, or the signal is given before
 */
export async function readInventory(base: string, signal: AbortSignal | null = null): Promise<Inventory> {
  const response = await fetch(`${base}offline.json`, { signal });
  const inventory: unknown = response.ok ? await response.json() : undefined;
  if (!isInventory(inventory)) throw new Error(`${base}offline.json is not to be had.`);
  return inventory;
}

/** Those files that are not kept yet, or in a former version. */
export async function missing(inventory: Inventory): Promise<Keepable[]> {
  const list = await caches.open(names.kept);
  const kept = new Set(
    (await list.keys()).map(({ url }) => {
      const { pathname, searchParams } = new URL(url);
      return `${pathname}?${searchParams.get('revision')}`;
    }),
  );
  return inventory.rest.filter(([url, revision]) => !kept.has(`${url}?${revision}`));
}

const atOnce = 6;

/**
 * Keeps files for use without a network.
 *
 * @param progress is told how many are kept, after each
 * @returns how many could be kept
 */
export async function keep(
  files: readonly Keepable[],
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<number> {
  await navigator.storage?.persist?.();
  const [pages, assets, list] = await Promise.all(
    [names.pages, names.assets, names.kept].map((name) => caches.open(name)),
  );
  if (!pages || !assets || !list) return 0;
  const queue = [...files];
  let done = 0;
  const work = async () => {
    for (let file = queue.shift(); file && !signal.aborted; file = queue.shift()) {
      const [url, revision] = file;
      const response = await fetch(url, { cache: 'no-cache', signal });
      if (!response.ok) continue;
      await (revision === null ? assets : pages).put(url, response);
      await list.put(`${url}?revision=${revision}`, new Response());
      done += 1;
      progress(done);
    }
  };
  await Promise.allSettled(Array.from({ length: atOnce }, work));
  return done;
}
