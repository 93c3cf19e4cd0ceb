import { folded } from '../../i18n/folded.ts';
import { fill } from '../../i18n/template.ts';

/* Narrows the list of errors while somebody types. A list of several pages is fetched whole, once. */

/** A row of the list: an element, and its words and its codes in all notations, folded for comparing. */
interface Row {
  element: HTMLElement;
  text: string;
}

/** More rows than this make no reader wiser and a slow page. */
const shownAtMost = 100;

/** Makes the field narrow the list from now on, however often it is called. */
export async function filter(field: HTMLInputElement): Promise<void> {
  const whole = document.querySelector<HTMLElement>('[data-whole]');
  const list = document.querySelector<HTMLElement>('[data-filtered]');
  const status = document.querySelector('#filter-count');
  if (!whole || !list || !status || field.dataset.ready) return;
  field.dataset.ready = 'yes';
  const unfiltered = status.textContent;
  let loaded: Promise<Row[]> | undefined;

  const narrow = async () => {
    const query = field.value.trim();
    whole.hidden = query !== '';
    list.hidden = query === '';
    if (!query) {
      status.textContent = unfiltered;
      return;
    }
    loaded ??= rowsOf(field.dataset.filter ?? '', whole);
    const all = await loaded.catch(() => undefined);
    // The page's own rows still narrow; the next letter tries again.
    if (!all) loaded = undefined;
    const words = folded(query).split(/\s+/);
    const found = (all ?? rowsOfPage(whole)).filter((row) => words.every((word) => row.text.includes(word)));
    if (field.value.trim() !== query) return;
    list.replaceChildren(...found.slice(0, shownAtMost).map((row) => row.element));
    const told = message(field, query, found.length);
    status.textContent = all ? told : `${field.dataset.partly} ${told}`;
  };
  field.addEventListener('input', () => void narrow());
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    field.value = '';
    void narrow();
  });
  await narrow();
}

function message(field: HTMLInputElement, query: string, count: number): string {
  const { none = '', more = '', one = '', other = '' } = field.dataset;
  if (count === 0) return fill(none, { query });
  const locale = document.documentElement.lang;
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? one : other;
  const text = fill(form, { count: new Intl.NumberFormat(locale).format(count) });
  return count > shownAtMost ? `${text}. ${fill(more, { count: shownAtMost })}` : text;
}

/**
 * @param address of the whole list; empty where the page has it
 * @throws where it cannot be had
 */
async function rowsOf(address: string, whole: HTMLElement): Promise<Row[]> {
  if (address === '') return rowsOfPage(whole);
  const response = await fetch(address);
  const data: unknown = await response.json();
  if (!response.ok || !Array.isArray(data)) throw new Error(`${address}: not the list`);
  return data.map((item) => fetchedRow(item, address));
}

function rowsOfPage(whole: HTMLElement): Row[] {
  return [...whole.querySelectorAll('.index > li')].flatMap((item) => {
    const element = item.cloneNode(true);
    if (!(element instanceof HTMLElement)) return [];
    return [{ element, text: folded(`${element.textContent} ${element.dataset.also ?? ''}`) }];
  });
}

function fetchedRow(item: unknown, address: string): Row {
  const [key = '', codes = '', also = '', title = '', message = '', remarks = '', lang = ''] = Array.isArray(
    item,
  )
    ? item.map(String)
    : [];
  const element = document.createElement('li');
  const link = document.createElement('a');
  link.href = address.replace(/list\.json$/, `errors/${encodeURIComponent(key)}/`);
  link.append(
    textElement('b', codes || '—', ''),
    textElement('span', title === codes ? message : title, lang),
  );
  if (message && title !== codes) link.append(textElement('small', message, lang));
  if (remarks) link.append(textElement('i', remarks, ''));
  element.append(link);
  return { element, text: folded([codes, also, title, message, remarks].join(' ')) };
}

function textElement(tag: string, text: string, lang: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (lang) element.lang = lang;
  return element;
}
