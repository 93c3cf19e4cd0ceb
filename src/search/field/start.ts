import { showNotLoaded } from '../../browser/not-loaded.ts';
// The query makes Vite bundle the field apart from the page, as it bundles a worker: in one file with all that the
// first answer needs. Bundled with the page, what other scripts use of it would be files of their own, each one more
// request to wait for.
import fieldUrl from './element.ts?worker&url';
import { toField } from './lines.ts';

/*
 * The part of the search field that every page carries: the shortcuts, the lines of a paste, and loading the rest
 * when the field is first touched.
 */
/** A text of this length may be more than the field keeps. */
const LONG = 10_000;

const field = document.querySelector<HTMLElement>('search-field');
const input = field?.querySelector('input');

if (field && input) {
  const load = (): Promise<unknown> => import(/* @vite-ignore */ fieldUrl);
  const first = { once: true, passive: true };
  field.addEventListener('focusin', load, first);
  field.addEventListener('pointerover', load, first);
  const isAsked = field.dataset.inline !== undefined || new URLSearchParams(location.search).has('q');
  if (isAsked || history.state?.searched || document.activeElement === input) load().catch(showNotLoaded);

  // An input joins the lines of what is put into it; the field keeps them, and needs its whole script for that.
  // Without it the text stands there all the same.
  const keepLines = (event: Event, text: string | undefined) => {
    if (!text || (text.length < LONG && !/[\r\n\u2028\u2029]/.test(text))) return;
    event.preventDefault();
    load().then(
      () => field.dispatchEvent(new CustomEvent('insert-lines', { detail: text })),
      () => input.setRangeText(toField(text), input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end'),
    );
  };
  input.addEventListener('beforeinput', (event) =>
    keepLines(event, event.data ?? event.dataTransfer?.getData('text/plain')),
  );
  // Where `beforeinput` has the lines joined already, the clipboard still has them.
  input.addEventListener('paste', (event) => keepLines(event, event.clipboardData?.getData('text/plain')));

  // Enter may come before the script has: it then waits for it, and leads where it would have led.
  const { form } = input;
  form?.addEventListener('submit', (event) => {
    if (customElements.get('search-field')) return;
    event.preventDefault();
    load().then(
      () => form.requestSubmit(),
      () => form.submit(),
    );
  });

  takeDroppedFiles(field);

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || !isShortcut(event)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** A file that is dropped on the page would open in its place; it is taken for a log. The log page has its own way. */
function takeDroppedFiles({ dataset }: HTMLElement): void {
  if (document.querySelector('log-reader')) return;
  // A picture of the page that is dragged is a file, too, but comes with its HTML.
  const isFile = ({ dataTransfer }: DragEvent) =>
    dataTransfer?.types.includes('Files') && !dataTransfer.types.includes('text/html');
  document.addEventListener('dragover', (event) => {
    if (isFile(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file || !isFile(event)) return;
    event.preventDefault();
    import('./drop.ts').then((log) => log.openInLog(file, dataset), showNotLoaded);
  });
}

/** `/` outside of text that is being typed, where it is not switched off; Ctrl K and ⌘ K anywhere. */
function isShortcut(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !altKey && !shiftKey && ctrlKey !== metaKey;
  // On some keyboards the slash needs Shift.
  const { slash } = document.documentElement.dataset;
  return key === '/' && slash !== 'off' && !altKey && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}
