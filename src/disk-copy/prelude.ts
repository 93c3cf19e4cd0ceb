/*
 * Runs before the page's own scripts when a page is opened from a disk, where browsers read no files for scripts
 * and no folder has an index: files come as scripts that hand over their text, links name the file.
 */
/** Called by the scripts in which the files lie. */
type Shelf = (path: string, text: string) => void;

const root = new URL(
  document.querySelector<HTMLElement>('script[data-root]')?.dataset.root ?? './',
  location.href,
);
/** Takes the text of a file that was asked for, by its path. */
const waiting = new Map<string, (text: string) => void>();
/** What is on its way, by its path. */
const asked = new Map<string, Promise<string>>();

const shelf: Shelf = (path, text) => waiting.get(path)?.(text);
Reflect.set(globalThis, 'indiceShelf', shelf);

globalThis.fetch = async (input) => {
  const url = new URL(input instanceof Request ? input.url : input, location.href);
  if (!url.href.startsWith(root.href)) throw new TypeError(`${url.href} is not a file of this copy.`);
  const path = decodeURIComponent(url.href.slice(root.href.length).replace(/[?#].*$/, ''));
  const text = asked.get(path) ?? load(path);
  asked.set(path, text);
  try {
    return new Response(await text);
  } finally {
    asked.delete(path);
  }
};

function load(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    waiting.set(path, resolve);
    const script = document.createElement('script');
    script.src = `${root.href}${path}.js`;
    script.addEventListener('error', () => reject(new TypeError(`${path} is missing.`)));
    document.head.append(script);
  });
}

/** A link of a result leads to a folder; from a disk that would show its files. */
function completeLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
  }
}

new MutationObserver(completeLinks).observe(document.documentElement, { childList: true, subtree: true });
