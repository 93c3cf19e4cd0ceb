/** How long the keys must rest before a query counts as what somebody meant to ask, in milliseconds. */
const REST = 350;

/**
 * Waits until the keys rest where a text is still being typed: `erro` on the way to `erro 34513`, of which nothing can be
 * said yet. What was pasted or comes back is taken as it is.
 *
 * @param change what changed the text last; undefined where it only came to stand there
 */
export async function rested(change: Event | undefined): Promise<void> {
  if (isKey(change)) await new Promise((resolve) => setTimeout(resolve, REST));
}

/** Whether a change is that of one key: a character, composed or not, or one that deletes. */
function isKey(change: Event | undefined): boolean {
  if (!(change instanceof InputEvent)) return change instanceof CompositionEvent;
  const { inputType, data } = change;
  return inputType.startsWith('delete') || (inputType === 'insertText' && data?.length === 1);
}
