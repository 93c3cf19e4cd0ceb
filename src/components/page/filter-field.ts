/* The filter of the list of errors loads when it is first touched. */
const field = document.querySelector<HTMLInputElement>('[data-filter]');

field?.addEventListener(
  'focus',
  async () => {
    const { filter } = await import('./filter.ts');
    filter(field);
  },
  { once: true },
);
