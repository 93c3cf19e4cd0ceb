import type { Locator, Page } from 'playwright/test';

/** The search field of a page. */
export const field = (page: Page): Locator => page.locator('input[type=search]');

/** The results of what the field was asked, best first. */
export const results = (page: Page): Locator => page.locator('[data-search-results] a');

/** What the field says to screen readers. */
export const said = (page: Page): Locator => page.locator('search-field').getByRole('status');

/** Three lines of a mail, the second of which names a documented code. */
export const mail = 'Prezados,\nFalha no registro. (ID: 34513)\nObrigada';
