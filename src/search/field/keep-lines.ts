import { LONGEST, toField } from './lines.ts';

/** What was inserted last, whole, for the log page; the field may have kept only its beginning. */
export let lastPaste = '';

/** Inserts a text of several lines into a field at the cursor, as if it had been typed: breaks become signs. */
export function insertLines(input: HTMLInputElement, text: string): void {
  lastPaste = text;
  const line = toField(text.slice(0, LONGEST));
  input.focus();
  // The one way to insert that undo can take back; it is deprecated without a successor.
  if (document.execCommand('insertText', false, line)) return;
  const { selectionStart, selectionEnd, value } = input;
  input.setRangeText(line, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
