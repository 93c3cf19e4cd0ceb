import { copyFor, textShown } from './copy.ts';
import { placeIn } from './handover-place.ts';

interface Texts {
  title: string;
  /** The page that the text ends its first part with. */
  url: string;
  text: string;
  markdown: string;
}

const loaded = new Map<string, Promise<Texts>>();

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

async function load(address: string): Promise<Texts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const entry: unknown = await response.json();
  if (!isRecord(entry) || !isRecord(entry.handover)) throw new Error(`${address}: no text to hand over`);
  const { url } = entry;
  const { text, markdown } = entry.handover;
  if (typeof url !== 'string' || typeof text !== 'string' || typeof markdown !== 'string')
    throw new Error(`${address}: not a text`);
  return { title: text.split('\n', 1)[0] ?? '', url, text, markdown };
}

/** Windows gives mail programs no more of an address than about this. */
const longestMail = 2000;

/** The address that opens a mail with the text; of a long one with its title, its messages and the link, or the link alone. */
function mailWith({ title, url, text }: Texts): string {
  const address = (body: string) =>
    `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const beginning = text.slice(0, text.indexOf(url) + url.length);
  return [text, beginning].map(address).find(({ length }) => length <= longestMail) ?? address(url);
}

/** The same texts, with a link that leads to a part of the page. */
function leadingTo(place: string, { title, url, text, markdown }: Texts): Texts {
  const address = new URL(url);
  address.hash = place;
  const led = (written: string) => written.replace(url, () => address.href);
  return { title, url: address.href, text: led(text), markdown: led(markdown) };
}

/** The texts in the language of an address, asked for once; a failure may be tried again. */
function texts(address: string): Promise<Texts> {
  const known = loaded.get(address);
  if (known) return known;
  const request = load(address);
  loaded.set(address, request);
  request.catch(() => loaded.delete(address));
  return request;
}

/** Fills the dialog with the chosen text, now and whenever the choice changes. */
export async function prepare(dialog: HTMLDialogElement): Promise<void> {
  const form = dialog.querySelector('form');
  const area = dialog.querySelector('textarea');
  const mail = dialog.querySelector<HTMLAnchorElement>('[data-mail]');
  const share = dialog.querySelector<HTMLButtonElement>('[data-share]');
  const image = dialog.querySelector<HTMLImageElement>('[data-src]');
  if (!form || !area || !mail || !share) return;
  if (image?.dataset.src && !image.src) image.src = image.dataset.src;

  const show = async () => {
    area.ariaBusy = 'true';
    const choice = new FormData(form);
    const language = dialog.querySelector<HTMLInputElement>('[name="language"]:checked');
    try {
      const place = placeIn(language?.dataset.lang ?? '');
      const chosen = leadingTo(place, await texts(String(choice.get('language'))));
      share.dataset.title = chosen.title;
      area.dir = 'auto';
      area.lang = language?.dataset.lang ?? '';
      area.value = choice.get('format') === 'markdown' ? chosen.markdown : chosen.text;
      mail.href = mailWith(chosen);
    } catch {
      area.removeAttribute('lang');
      area.value = dialog.dataset.failed ?? '';
    }
    area.ariaBusy = 'false';
    area.dispatchEvent(new Event(textShown));
  };
  if (!form.dataset.ready) {
    form.dataset.ready = '';
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) void show();
    });
    share.hidden = !('share' in navigator);
    share.addEventListener('click', () => shareOrCopy(dialog, share.dataset.title ?? '', area.value));
  }
  await show();
}

/** The text has the link in it: given apart, many targets would put it in twice. */
async function shareOrCopy(dialog: HTMLDialogElement, title: string, text: string): Promise<void> {
  try {
    await navigator.share({ title, text });
  } catch (error) {
    const isGivenUp = error instanceof DOMException && error.name === 'AbortError';
    const copy = dialog.querySelector<HTMLElement>('[data-copy="handover"]');
    if (!isGivenUp && copy) await copyFor(copy);
  }
}
