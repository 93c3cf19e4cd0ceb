import { slashKey } from './slash-key.ts';

/* The box by which the key `/` is switched off and on. */
const { dataset } = document.documentElement;
const box = document.querySelector<HTMLInputElement>('[data-slash-key]');

if (box) {
  box.checked = dataset.slash !== 'off';
  box.addEventListener('change', () => {
    dataset.slash = box.checked ? 'on' : 'off';
    try {
      localStorage.setItem(slashKey, dataset.slash);
    } catch {
      // The choice lasts as long as the page.
    }
  });
}
