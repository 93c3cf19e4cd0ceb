interface Texts {
  title: string;
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
  const { text, markdown } = entry.handover;
  if (typeof text !== 'string' || typeof markdown !== 'string') throw new Error(`${address}: not a text`);
  return { title: text.split('\n', 1)[0] ?? '', text, markdown };
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
    const choice = new FormData(form);
    const language = dialog.querySelector<HTMLInputElement>('[name="language"]:checked');
    try {
      const { title, text, markdown } = await texts(String(choice.get('language')));
      area.lang = language?.dataset.lang ?? '';
      area.value = choice.get('format') === 'markdown' ? markdown : text;
      mail.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
    } catch {
      area.removeAttribute('lang');
      area.value = dialog.dataset.failed ?? '';
    }
  };
  if (!form.dataset.ready) {
    form.dataset.ready = '';
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) void show();
    });
    share.hidden = !('share' in navigator);
    share.addEventListener('click', () => {
      navigator.share({ text: area.value }).catch(() => {
        // The visitor closed the sheet.
      });
    });
  }
  await show();
}
