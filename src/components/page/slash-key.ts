/*
 * Whether the key `/` leads to the search field. Who speaks to the computer, or touches keys unawares, can switch it
 * off on the page about the site (WCAG 2.1.4). The choice stays in this browser; the document's element carries it.
 */
export const slashKey = 'indice:slash';

try {
  if (localStorage.getItem(slashKey) === 'off') document.documentElement.dataset.slash = 'off';
} catch {
  // Storage is blocked: the key works, as it does for everybody who has chosen nothing.
}
