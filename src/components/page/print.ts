/* Printing shows what is folded up, and the print button waits for the QR code. */
const opened = new Set<HTMLDetailsElement>();

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details:not([open])')) {
    if (!(details instanceof HTMLDetailsElement)) continue;
    details.open = true;
    opened.add(details);
  }
});

addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
  opened.clear();
});

document.addEventListener('click', async (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('[data-print]')) return;
  const lazy = [...document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')];
  for (const image of lazy) image.loading = 'eager';
  await Promise.allSettled(lazy.map((image) => image.decode()));
  print();
});
