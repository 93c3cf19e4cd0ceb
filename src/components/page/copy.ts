import { tellCopy } from './tell-copy.ts';
import { triedText } from './tried-text.ts';

/** What happens to the text to hand over when it is there. */
export const textShown = 'indice:text';

/** What each kind of copy button copies, or undefined where there is nothing. */
const sources: Record<string, (button: HTMLElement) => string | Promise<string> | undefined> = {
  command: (button) => textWithout(button.parentElement?.querySelector('code'), '.prompt'),
  message: (button) => {
    const paragraphs = button.parentElement?.querySelectorAll('blockquote > *') ?? [];
    return [...paragraphs].map((paragraph) => squeezed(paragraph.textContent)).join('\n');
  },
  page: () => pageAddress(''),
  link: (button) => pageAddress(button.getAttribute('href') ?? ''),
  handover: (button) => {
    const area = areaOf(button);
    return area ? whenShown(area) : undefined;
  },
  text: (button) => button.dataset.text,
  tried: (button) => triedText(button.dataset.title ?? '', pageAddress('')),
};

function areaOf(button: HTMLElement): HTMLTextAreaElement | null | undefined {
  return button.closest('form')?.querySelector('textarea');
}

/** The text of an area; where it is still on its way, when it has come. */
async function whenShown(area: HTMLTextAreaElement): Promise<string> {
  if (area.ariaBusy === 'true' || area.value === '')
    await new Promise((resolve) => area.addEventListener(textShown, resolve, { once: true }));
  return area.value;
}

/** The page's address with an anchor, without the query that may have led here. A copy on a disk names the published page. */
function pageAddress(hash: string): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const isFile = location.protocol === 'file:';
  return ((isFile && published) || location.origin + location.pathname) + hash;
}

function textWithout(element: Element | null | undefined, selector: string): string | undefined {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return undefined;
  for (const part of copy.querySelectorAll(selector)) part.remove();
  return copy.textContent ?? undefined;
}

function squeezed(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Copies what a button is for, and says so. */
export async function copyFor(button: HTMLElement): Promise<void> {
  const text = await sources[button.dataset.copy ?? '']?.(button);
  if (text === undefined) return;
  const isCopied = await write(text);
  tellCopy(button, isCopied ? 'copied' : 'failed');
  if (!isCopied && button.dataset.copy === 'handover') areaOf(button)?.select();
}

/** Puts a text on the clipboard: by the old way where a browser keeps the new one from the page, as it does without HTTPS. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeAsEvent(text);
  }
}

function writeAsEvent(text: string): boolean {
  let isWritten = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isWritten = true;
  };
  document.addEventListener('copy', put);
  document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isWritten;
}
