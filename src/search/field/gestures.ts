import { insertLines } from './keep-lines.ts';
import type { SearchBox } from './search-box.ts';

/** Listens to what the reader does with the field: typing, pasting, keys, and going elsewhere. */
export function listen(host: HTMLElement, box: SearchBox): void {
  const { input, panel } = box;
  input.addEventListener('input', (event) => {
    // A composed character is not typed before the composition ends.
    if (!(event instanceof InputEvent) || !event.isComposing) box.changed(event);
  });
  input.addEventListener('compositionend', (event) => box.changed(event));
  input.addEventListener('focus', () => box.open());
  host.addEventListener('insert-lines', (event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') insertLines(input, event.detail);
  });
  host.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    if (event.key === 'Escape' ? box.escape() : box.key(event)) event.preventDefault();
  });
  host.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    box.submit();
  });
  panel.element.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) box.leave();
  });
  if (!box.isPage) closeOutside(host, box);
}

/** Closes the list when the focus or the pointer goes elsewhere. */
function closeOutside(host: HTMLElement, box: SearchBox): void {
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !host.contains(relatedTarget)) box.close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !host.contains(target)) box.close();
  });
}
