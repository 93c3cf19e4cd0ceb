/** Shows how many steps are ticked and what can be done with them; hides it all when none is. */
export function showTried(): void {
  const bar = document.querySelector<HTMLElement>('[data-tried]');
  const label = bar?.querySelector<HTMLElement>('[data-ticked]');
  if (!bar || !label) return;
  const count = document.querySelectorAll('.tick:checked').length;
  bar.hidden = count === 0;
  const { one = '', other = '' } = label.dataset;
  const plural = new Intl.PluralRules(document.documentElement.lang).select(count);
  label.textContent = (plural === 'one' ? one : other).replace('{count}', String(count));
}
