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

/** What begins a line: as many of it as the line is indented. Text of a page never holds it. */
const indent = '\0';

/** A step's words, its further lines and lists indented below the first. */
function stepText(step: Element | null): string {
  const copy = step?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const extra of copy.querySelectorAll('.or, .chip, .permalink, .prompt')) extra.remove();
  for (const part of copy.querySelectorAll('br, li, pre, p:not(li > :first-child)')) {
    const depth = listsAround(part);
    if (part.matches('li')) part.before(indent.repeat(depth), markOf(part));
    else part.before(indent.repeat(depth + 1));
    if (part.matches('pre'))
      part.textContent = (part.textContent ?? '').trim().replaceAll('\n', indent.repeat(depth + 1));
  }
  return (copy.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(\0+) ?/g, (_, { length }: string) => `\n${'  '.repeat(length)}`)
    .replace(/\n +(?=\n)/g, '')
    .trim();
}

function listsAround(element: Element): number {
  const list = element.parentElement?.closest('ul, ol');
  return list ? listsAround(list) + 1 : 0;
}

function markOf(item: Element): string {
  const list = item.parentElement;
  return list?.matches('ol') ? `${[...list.children].indexOf(item) + 1}. ` : '- ';
}
