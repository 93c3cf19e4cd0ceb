import { takeFile } from '../../field/hand-file.ts';
import { handToLog, takeForLog } from '../../field/hand-to-log.ts';
import { handReading } from './kept.ts';
import type { Reading } from './reading.ts';

/** A longer text is analysed without being put into the text area, which would take the browser minutes. */
const LONGEST_IN_AREA = 200_000;

/**
 * Takes logs in every way they come: a chosen file, a file or text dropped anywhere on the page, text pasted into
 * the area or onto the page, text that another page hands over. Hands the text, or what was read of a file, on to the
 * page's other languages.
 *
 * @param use is given the file, or the text
 * @param reading what was read of the last one so far
 */
export function receiveLogs(
  form: HTMLFormElement,
  use: (log: File | string) => void,
  reading: () => Reading | undefined,
): void {
  const chooser = form.querySelector<HTMLInputElement>('input[type=file]');
  const area = form.querySelector('textarea');
  const button = form.querySelector('button');
  /** The text that was taken last. */
  let text = '';

  const take = (log: File | string) => {
    text = typeof log === 'string' ? log : '';
    use(log);
  };

  const takeChosen = () => {
    const [file] = chooser?.files ?? [];
    if (!chooser || !file) return;
    take(file);
    // The same file may be chosen again after it has grown.
    chooser.value = '';
  };
  chooser?.addEventListener('change', takeChosen);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (area?.value.trim()) take(area.value);
    else area?.focus();
  });

  /** @returns whether the browser is not to put it into the area, too */
  const receive = (data: DataTransfer | null): boolean => {
    const [file] = data?.files ?? [];
    if (file) {
      take(file);
      return true;
    }
    const given = data?.getData('text/plain') ?? '';
    if (given !== '') take(given);
    return isTooLong(given);
  };

  document.addEventListener('paste', (event) => {
    const isField = event.target instanceof HTMLInputElement;
    if (!isField && receive(event.clipboardData)) event.preventDefault();
  });

  takeDrops(form, receive);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a')) {
    link.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
      // Another tab has a storage of its own.
      if (ctrlKey || metaKey || shiftKey) return;
      const read = reading();
      if (read && read.name !== '') handReading(read);
      else handToLog(isTooLong(text) ? text : area?.value || text);
    });
  }
  form.dataset.ready = '';
  if (button) button.disabled = false;
  // A file may have been chosen before this script was there.
  takeChosen();
  void takeFile().then((file) => file && take(file));
  const handed = takeForLog();
  if (!handed) return;
  if (area && !isTooLong(handed)) area.value = handed;
  take(handed);
}

/** Takes what is dropped anywhere on the page; without this the browser would open a dropped file in its place. */
function takeDrops(form: HTMLFormElement, receive: (data: DataTransfer | null) => void): void {
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.dataset.dragging = '';
  });
  for (const end of ['dragleave', 'drop', 'dragend']) {
    document.addEventListener(end, () => delete form.dataset.dragging);
  }
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    receive(event.dataTransfer);
  });
}

function isTooLong(text: string): boolean {
  return text.length > LONGEST_IN_AREA;
}
