import { showTried } from './tried.ts';

/* Steps can be ticked. The ticks of a page stay in this browser, under the page's path. */

const name = `ticks:${location.pathname}`;

function stored(): Set<string> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return new Set(Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
  } catch {
    return new Set();
  }
}

function store(ticks: Set<string>): void {
  try {
    if (ticks.size > 0) localStorage.setItem(name, JSON.stringify([...ticks]));
    else localStorage.removeItem(name);
  } catch {
    // Storage is blocked or full: the ticks last as long as the page.
  }
}

/** A step is known by its part of the page and its words: a reworded step is a new one. */
function identity(step: Element, text: string): string {
  const part = step.closest('.cause')?.querySelector('[data-number]')?.id ?? '';
  let hash = 5381;
  for (const character of text) hash = ((hash * 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
  return `${part}:${hash.toString(36)}`;
}

/** The step's own words, without the word between alternatives and without controls. */
function wordsOf(step: Element): string {
  const copy = step.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const extra of copy.querySelectorAll('.or, .chip, .tick')) extra.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function setUp(): void {
  const body = document.querySelector<HTMLElement>('[data-steps]');
  if (!body) return;
  const ticks = stored();
  for (const step of body.querySelectorAll('.steps > li, p.steps')) {
    const text = wordsOf(step);
    const id = identity(step, text);
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'tick';
    box.checked = ticks.has(id);
    box.setAttribute(
      'aria-label',
      (body.dataset.steps ?? '{step}').replace('{step}', () => text.slice(0, 120)),
    );
    step.classList.toggle('ticked', box.checked);
    box.addEventListener('change', () => {
      step.classList.toggle('ticked', box.checked);
      if (box.checked) ticks.add(id);
      else ticks.delete(id);
      store(ticks);
      showTried();
    });
    step.prepend(box);
  }
  document.querySelector('[data-untick]')?.addEventListener('click', () => {
    for (const box of document.querySelectorAll<HTMLInputElement>('.tick:checked')) box.click();
    document.querySelector<HTMLElement>('.tick')?.focus({ preventScroll: true });
  });
  showTried();
}

setUp();
