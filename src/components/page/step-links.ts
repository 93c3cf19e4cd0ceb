/* The numbers of steps become links that copy the steps' addresses, when somebody comes near one. */
const label = document.querySelector<HTMLElement>('[data-link]')?.dataset.link ?? '';

for (const list of document.querySelectorAll<HTMLOListElement>('ol.steps'))
  [...list.children].forEach((step, index) => {
    if (step.id) step.querySelector('.tick')?.after(linkTo(step.id, String(list.start + index)));
  });

function linkTo(id: string, number: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'permalink';
  link.href = `#${id}`;
  link.dataset.copy = 'link';
  link.lang = document.documentElement.lang;
  link.setAttribute('aria-label', `${label}: ${number}`);
  link.textContent = number;
  return link;
}

// A module, so that it runs once however often it is asked for.
export {};
