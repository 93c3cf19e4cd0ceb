import { keepLines } from './keep-lines.ts';

/*
 * The part of the search field that every page carries: the shortcuts, the lines of a paste, and loading the rest
 * when the field is first touched.
 */
const field = document.querySelector<HTMLElement>('search-field');
const input = field?.querySelector('input');

if (field && input) {
  const load = () => void import('./element.ts');
  const first = { once: true, passive: true };
  field.addEventListener('focusin', load, first);
  field.addEventListener('pointerover', load, first);
  const isAsked = field.dataset.inline !== undefined || new URLSearchParams(location.search).has('q');
  if (isAsked || history.state?.searched || document.activeElement === input) load();

  keepLines(input);

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || !isShortcut(event)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** `/` outside of text that is being typed, Ctrl K and ⌘ K anywhere. */
function isShortcut(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !altKey && !shiftKey && ctrlKey !== metaKey;
  // On some keyboards the slash needs Shift.
  return key === '/' && !altKey && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}
