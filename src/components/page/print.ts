/* The print button waits for the QR code. */
document.addEventListener('click', async (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('[data-print]')) return;
  const lazy = [...document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')];
  for (const image of lazy) image.loading = 'eager';
  await Promise.allSettled(lazy.map((image) => image.decode()));
  print();
});
