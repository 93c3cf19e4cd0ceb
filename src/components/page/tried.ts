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

/**
 * The steps of the page with their ticks, for a ticket: a title, the address, and under each
 * heading a Markdown task list.
 */
export function triedText(title: string, address: string): string {
  const lines = [title, address];
  let heading = '';
  for (const element of document.querySelectorAll<HTMLElement>('[data-steps] :is(h2, h3, h4, .tick)')) {
    if (!(element instanceof HTMLInputElement)) {
      heading = element.textContent?.trim() ?? '';
      continue;
    }
    if (heading) lines.push('', heading);
    heading = '';
    lines.push(`- [${element.checked ? 'x' : ' '}] ${stepText(element.parentElement)}`);
  }
  return `${lines.join('\n')}\n`;
}

function stepText(step: Element | null): string {
  const copy = step?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const extra of copy.querySelectorAll('.or, .chip, .prompt')) extra.remove();
  for (const item of copy.querySelectorAll('li, pre')) item.prepend(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
