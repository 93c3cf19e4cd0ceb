/** Says something to screen readers, in the page's one status region. */
export function announce(message: string): void {
  const status = document.querySelector('[data-status]');
  if (status) status.textContent = message;
}
