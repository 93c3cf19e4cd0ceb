/** Shows that the script of what the page is for could not be had, on a page that has a `NotLoaded`. */
export function showNotLoaded(): void {
  document.querySelector('[data-not-loaded]')?.removeAttribute('hidden');
}
