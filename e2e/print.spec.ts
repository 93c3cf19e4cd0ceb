import { expect, test } from 'playwright/test';

test('an entry prints on one or two pages', async ({ page }) => {
  for (const path of ['pt-br/errors/403/', 'es-es/errors/100050/', 'pt-br/errors/34513/']) {
    await page.goto(path);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length, path).toBeGreaterThan(0);
    expect(pages.length, path).toBeLessThanOrEqual(2);
  }
});

test('print spells links out, has the QR code and no controls, and not what only editors and support read', async ({
  page,
}) => {
  await page.goto('pt-br/errors/34513/');
  await page.pdf();
  const code = page.locator('.short-link img');
  expect(
    await code.evaluate(
      (image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0,
    ),
  ).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.others')).toBeHidden();
  await expect(page.locator('#ui_corrections')).toBeHidden();
  await expect(code).toBeVisible();
  await expect(page.locator('header.bar')).toBeHidden();
  await expect(page.locator('main button:visible')).toHaveCount(0);
  const spelled = await page
    .locator('.entry-body a[href^="http"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(spelled).toContain('https://');
});

test('a step has one box on paper, and its number', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const marks = () =>
    page.locator('.steps > li').evaluateAll((steps) =>
      steps.map((step) => {
        const [before, after] = ['::before', '::after'].map((part) => getComputedStyle(step, part));
        const boxes = Number(step.querySelector(':scope > .tick') !== null) + Number(after?.content === '""');
        const isNumbered = step.parentElement?.localName === 'ol';
        return (
          boxes === 1 && (isNumbered ? before?.content.startsWith('counter') : before?.content === 'none')
        );
      }),
    );
  for (const path of ['pt-br/errors/34513/', 'pt-br/print/']) {
    await page.goto(path);
    expect(new Set(await marks()), path).toEqual(new Set([true]));
  }
});

test('a ticked step’s tick is dark on paper, where no ground is printed', async ({ page }) => {
  await page.goto('pt-br/errors/34513/');
  const box = page.locator('.tick').first();
  await box.check();
  await page.emulateMedia({ media: 'print' });
  const tick = await box.evaluate((element) => {
    const { borderBottomColor, width, height } = getComputedStyle(element, '::after');
    return { borderBottomColor, width: parseFloat(width), height: parseFloat(height) };
  });
  const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
  expect(tick.borderBottomColor).toBe(ink);
  expect(tick.width).toBeGreaterThan(2);
  expect(tick.height).toBeGreaterThan(tick.width);
});

test('the handbook lists every entry and leads to each', async ({ page }) => {
  await page.goto('es-es/errors/');
  const errors = await page.locator('.index a').count();
  await page.goto('es-es/guides/');
  const guides = await page.locator('.guide-list a').count();
  await page.goto('es-es/print/');
  const contents = page.locator('.toc a');
  await expect(contents).toHaveCount(errors + guides);
  await contents.last().click();
  await expect(page.locator('.chapter-entry').last().locator('h3')).toBeInViewport();
});

test('the handbook keeps the short link of an entry on the page of its text', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('es-es/print/');
  const breaks = await page
    .locator('.chapter-entry > :last-child')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).breakBefore));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
});

test('the number of a step stands in the first line of its text', async ({ page }) => {
  await page.goto('pt-br/errors/34513/');
  const step = page.locator('ol.steps > li').first();
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const [number, text] = await step.evaluate((item) => {
      const before = getComputedStyle(item, '::before');
      const { paddingTop, lineHeight } = getComputedStyle(item);
      const middle = (top: string, height: string) => Number.parseFloat(top) + Number.parseFloat(height) / 2;
      return [middle(before.top, before.lineHeight), middle(paddingTop, lineHeight)];
    });
    expect(Math.abs(number - text), media).toBeLessThan(1);
  }
});
