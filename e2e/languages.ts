import { expect, type Page } from 'playwright/test';

/** Letters and words that only one of the two languages writes. */
const onlyIn = {
  'pt-BR': /[ãõçÃÕÇ]|\b(?:não|você|uma|com|são|ou|após)\b/,
  'es-ES': /[ñÑ¿¡]|\b(?:usted|una|con|los|las|y|después|puede)\b/,
} as const;

/** Every text of the page, and every text in an attribute that is read out, stands in its own language. */
export async function expectTrueLanguages(page: Page): Promise<void> {
  const texts = await page.evaluate(() => {
    const found: { lang: string; text: string }[] = [];
    const add = (element: Element | null, value: string | null) => {
      const text = value?.trim();
      if (text && element && !element.closest('script, style, template'))
        found.push({ lang: element.closest('[lang]')?.getAttribute('lang') ?? '', text });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) add(walker.currentNode.parentElement, walker.currentNode.textContent);
    for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`)) add(element, element.getAttribute(name));
    return found;
  });
  expect(texts.length).toBeGreaterThan(10);
  for (const { lang, text } of texts) {
    const other = lang === 'pt-BR' ? onlyIn['es-ES'] : onlyIn['pt-BR'];
    expect(other.test(text), `“${text}” stands in lang="${lang}"`).toBe(false);
  }
}
