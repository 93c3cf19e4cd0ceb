/** A longer text is analysed without being put into the text area, which would take the browser minutes. */
const LONGEST_IN_AREA = 200_000;

/**
 * Takes logs in every way they come: a chosen file, a file or text dropped anywhere on the page, text pasted into
 * the area or onto the page.
 *
 * @param take is given the log and, if it has one, its name
 */
export function receiveLogs(form: HTMLFormElement, take: (log: Blob, name?: string) => void): void {
  const chooser = form.querySelector<HTMLInputElement>('input[type=file]');
  const area = form.querySelector('textarea');

  const takeChosen = () => {
    const [file] = chooser?.files ?? [];
    if (!chooser || !file) return;
    take(file, file.name);
    // The same file may be chosen again after it has grown.
    chooser.value = '';
  };
  chooser?.addEventListener('change', takeChosen);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (area?.value.trim()) take(new Blob([area.value]));
    else area?.focus();
  });

  const receive = (data: DataTransfer | null): boolean => {
    const [file] = data?.files ?? [];
    if (file) {
      take(file, file.name);
      return true;
    }
    const text = data?.getData('text/plain') ?? '';
    if (text !== '') take(new Blob([text]));
    return text.length > LONGEST_IN_AREA;
  };

  document.addEventListener('paste', (event) => {
    const { target } = event;
    const isField = target instanceof HTMLInputElement;
    if (isField) return;
    if (receive(event.clipboardData)) event.preventDefault();
  });

  // Without this the browser would open a dropped file in place of the page.
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
  form.dataset.ready = '';
  // A file may have been chosen before this script was there.
  takeChosen();
}
