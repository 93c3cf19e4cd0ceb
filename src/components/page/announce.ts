/** Says something to screen readers, in the page's one status region. */
export function announce(message: string): void {
  const status = document.querySelector('[data-status]');
  if (status) status.textContent = message;
}

/** The page's words for a copy that the browser refused. */
export function failedMessage(): string {
  return document.querySelector<HTMLElement>('[data-status]')?.dataset.failed ?? '';
}
