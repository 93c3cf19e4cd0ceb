/* The filter of the list of errors loads when it is first touched. */
const field = document.querySelector<HTMLInputElement>('[data-filter]');

field?.addEventListener(
  'focus',
  async () => {
    const script = await import('./filter.ts');
    script.filter(field);
  },
  { once: true },
);
