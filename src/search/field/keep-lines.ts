import { LONGEST, toField } from './lines.ts';

/** What was pasted last, whole, for the log page; the field may have kept only its beginning. */
export let lastPaste = '';

/** Lets a field keep the line breaks of what is pasted, dropped or otherwise inserted into it. */
export function keepLines(input: HTMLInputElement): void {
  const insert = (event: Event, text: string) => {
    if (!/[\r\n\u2028\u2029]/.test(text) && text.length <= LONGEST) return;
    event.preventDefault();
    lastPaste = text;
    const line = toField(text.slice(0, LONGEST));
    // The one way to insert that undo can take back; it is deprecated without a successor.
    if (document.execCommand('insertText', false, line)) return;
    const { selectionStart, selectionEnd, value } = input;
    input.setRangeText(line, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  input.addEventListener('beforeinput', (event) => {
    const text = event.data ?? event.dataTransfer?.getData('text/plain');
    if (text) insert(event, text);
  });
  // Before `beforeinput` an input may have joined the lines already; the clipboard still has them.
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain');
    if (text) insert(event, text);
  });
}
