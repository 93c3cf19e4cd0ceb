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
