import { tellCopy } from './tell-copy.ts';
import { triedText } from './tried-text.ts';

/** What each kind of copy button copies, or undefined where there is nothing. */
const sources: Record<string, (button: HTMLElement) => string | undefined> = {
  command: (button) => textWithout(button.parentElement?.querySelector('code'), '.prompt'),
  message: (button) => {
    const paragraphs = button.parentElement?.querySelectorAll('blockquote > *') ?? [];
    return [...paragraphs].map((paragraph) => squeezed(paragraph.textContent)).join('\n');
  },
  page: () => pageAddress(''),
  link: (button) => pageAddress(button.getAttribute('href') ?? ''),
  handover: (button) => button.closest('form')?.querySelector('textarea')?.value,
  text: (button) => button.dataset.text,
  tried: (button) => triedText(button.dataset.title ?? '', pageAddress('')),
};

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
  const text = sources[button.dataset.copy ?? '']?.(button);
  if (text === undefined) return;
  try {
    await navigator.clipboard.writeText(text);
    tellCopy(button, 'copied');
  } catch {
    tellCopy(button, 'failed');
  }
}
