import { showNotLoaded } from '../../browser/not-loaded.ts';

/* The filter of the list of errors loads when it is touched; where it was not to be had, again when it is touched again. */
const field = document.querySelector<HTMLInputElement>('[data-filter]');

field?.addEventListener('focus', () =>
  import('./filter.ts').then((script) => script.filter(field), showNotLoaded),
);
