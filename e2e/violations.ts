import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** What of a page as it stands breaks WCAG up to AAA, or a best practice: each as the rule and the element's HTML. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
