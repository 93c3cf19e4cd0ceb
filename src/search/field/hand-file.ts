/** Where a tab keeps the name under which its file waits for the log page. */
const PLACE = 'indice:log-file';

/** A database of one store, in which files wait: unlike a tab's storage it takes them as they are, of any size. */
const STORE = 'files';

/** Keeps a file for the log page. It fails where storage is blocked or full. */
export async function handFile(file: File): Promise<void> {
  const name = `${Math.random()}`;
  // One that no page took would stay there.
  await inStore((files) => files.clear());
  await inStore((files) => files.put(file, name));
  sessionStorage.setItem(PLACE, name);
}

/** The file that was kept for the log page, once. */
export async function takeFile(): Promise<File | undefined> {
  try {
    const name = sessionStorage.getItem(PLACE);
    if (name === null) return undefined;
    sessionStorage.removeItem(PLACE);
    const file = await inStore((files) => files.get(name));
    await inStore((files) => files.delete(name));
    return file instanceof File ? file : undefined;
  } catch {
    return undefined;
  }
}

async function inStore(act: (files: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open('indice', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  await done(opening);
  const transaction = opening.result.transaction(STORE, 'readwrite');
  const result = await done(act(transaction.objectStore(STORE)));
  opening.result.close();
  return result;
}

function done(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
