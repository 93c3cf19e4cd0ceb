import { showTried } from './tried.ts';

/* Steps can be ticked. The ticks of a page stay in this browser, under the page's path. */

const name = `ticks:${location.pathname}`;

function stored(): Set<unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return new Set(Array.isArray(value) ? value : []);
  } catch {
    return new Set();
  }
}

function store(ticks: Set<unknown>): void {
  try {
    if (ticks.size > 0) localStorage.setItem(name, JSON.stringify([...ticks]));
    else localStorage.removeItem(name);
  } catch {
    // Storage is blocked or full: the ticks last as long as the page.
  }
}

/**
 * A step is known by its part of the page and its words: a reworded step is a new one. Of several with the same words
 * those that follow the first are marked as such.
 */
function identity(step: Element, text: string): string {
  const part = step.closest('.cause')?.querySelector('[data-number]')?.id ?? '';
  let hash = 5381;
  for (const character of text) hash = ((hash * 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
  let id = `${part}:${hash.toString(36)}`;
  while (document.querySelector(`[value="${id}"]`)) id += '+';
  return id;
}

/** The step's own words, without the word between alternatives and without controls. */
function wordsOf(step: Element): string {
  const copy = step.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const extra of copy.querySelectorAll('.or, .chip')) extra.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The name of a step's box: its words, or as many as one listens to, and a sign that there are more. */
function nameOf(text: string): string {
  return text.replace(/^(?=.{121})(.{1,118}[^\s,.:;])[,.:;]*\s.*/, '$1…');
}

/** Keeps one tick, and those that another tab has made meanwhile. */
function keep(id: string, isTicked: boolean): void {
  const ticks = stored();
  if (isTicked) ticks.add(id);
  else ticks.delete(id);
  store(ticks);
}

/**
 * Puts a box before a step; its value is by what the tick is kept.
 *
 * @param template the box's name, in which `{step}` stands for the step's
 */
function addBox(step: Element, template: string): HTMLInputElement {
  const text = wordsOf(step);
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = identity(step, text);
  box.className = 'tick';
  box.setAttribute(
    'aria-label',
    template.replace('{step}', () => nameOf(text)),
  );
  box.addEventListener('change', () => {
    step.classList.toggle('ticked', box.checked);
    keep(box.value, box.checked);
    showTried();
  });
  step.prepend(box);
  return box;
}

/** Shows the ticks that are kept. */
function show(boxes: readonly HTMLInputElement[]): void {
  const ticks = stored();
  for (const box of boxes) {
    box.checked = ticks.has(box.value);
    box.parentElement?.classList.toggle('ticked', box.checked);
  }
  showTried();
}

function setUp(body: HTMLElement): void {
  const steps = [...body.querySelectorAll('.steps > li, p.steps')];
  const boxes = steps.map((step) => addBox(step, body.dataset.steps ?? '{step}'));
  document.querySelector('[data-untick]')?.addEventListener('click', () => {
    for (const box of boxes) if (box.checked) box.click();
    boxes[0]?.focus({ preventScroll: true });
  });
  show(boxes);
  for (const type of ['pointerover', 'focusin'])
    body.addEventListener(type, () => import('./step-links.ts'), { once: true, passive: true });
  // Another tab ticked a step of this page; or the page comes back as it was left, and did not hear of it.
  window.addEventListener('storage', ({ key }) => {
    if (key === name || key === null) show(boxes);
  });
  window.addEventListener('pageshow', () => show(boxes));
}

const body = document.querySelector<HTMLElement>('[data-steps]');
if (body) setUp(body);
