import type { Page } from 'playwright';
import { placeOf, type RelevanceQuery } from './queries.ts';

/** What the page showed for a query. */
interface Shown {
  /** The results' addresses, best first. */
  links: string[];
  /** Why each of them is one: `code`, `message`, `text`. */
  matches: string[];
  noMatch: boolean;
}

/** How long the page must not change to count as settled, in milliseconds. */
const settled = 350;

/** Types a query into the search field of a page, or pastes it where it has several lines, and waits for the answer. */
export async function askField(page: Page, query: string): Promise<Shown> {
  const field = page.locator('input[type=search]').first();
  await field.fill('');
  await field.focus();
  if (/[\r\n]/.test(query.trim())) await paste(page, query);
  else await field.fill(query);
  return page.evaluate(async (quiet) => {
    const look = () => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-search-results] a')];
      return {
        links: links.map((link) => link.pathname + link.hash),
        matches: links.map((link) => link.dataset.match ?? ''),
        noMatch: document.querySelector('[data-no-match]') !== null,
      };
    };
    let shown = look();
    const deadline = performance.now() + 10_000;
    for (let since = performance.now(); performance.now() < deadline; ) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const next = look();
      const same = JSON.stringify(next) === JSON.stringify(shown);
      shown = next;
      if (!same || (!shown.noMatch && shown.links.length === 0)) since = performance.now();
      else if (performance.now() - since > quiet) break;
    }
    return shown;
  }, settled);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** What plain Pagefind finds for a query as it stands. */
export async function askPagefind(page: Page, base: string, query: string): Promise<Shown> {
  const links = await page.evaluate(
    async ([root, text]) => {
      const pagefind = await import(`${root}pagefind/pagefind.js`);
      const { results } = await pagefind.search(text);
      const pages: { url: string; sub_results: { url: string }[] }[] = await Promise.all(
        results.slice(0, 3).map((result: { data(): Promise<unknown> }) => result.data()),
      );
      return pages.map((found) => found.sub_results[0]?.url ?? found.url);
    },
    [base, query] as const,
  );
  return { links, matches: links.map(() => 'text'), noMatch: links.length === 0 };
}

/** The place of the right answer, 0 for none. A query without an answer is right when the page says so. */
export function placeShown(query: RelevanceQuery, shown: Shown): number {
  if (query.expect.length > 0) return placeOf(query, shown.links);
  return shown.noMatch && !shown.matches.includes('code') ? 1 : 0;
}
