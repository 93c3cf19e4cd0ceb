/*
 * Whether the key `/` leads to the search field. Who speaks to the computer, or touches keys unawares, can switch it
 * off on the page about the site (WCAG 2.1.4). The choice stays in this browser; the document's element carries it.
 */
const storageKey = 'indice:slash';

const { dataset } = document.documentElement;
try {
  if (localStorage.getItem(storageKey) === 'off') dataset.slash = 'off';
} catch {
  // Storage is blocked: the key works, as it does for everybody who has chosen nothing.
}

const box = document.querySelector<HTMLInputElement>('[data-slash-key]');
if (box) {
  box.checked = dataset.slash !== 'off';
  box.addEventListener('change', () => {
    dataset.slash = box.checked ? 'on' : 'off';
    try {
      localStorage.setItem(storageKey, dataset.slash);
    } catch {
      // The choice lasts as long as the page.
    }
  });
}
