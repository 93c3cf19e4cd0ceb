import { expect, type Page, test } from 'playwright/test';
import { answered, answeringPages, pages, visit } from './pages.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

/** How far the page can be scrolled sideways, in CSS pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of [...pages, ...answeringPages]) {
  test(`${path} fits phones, tablets and desktops, and 200 % zoom`, async ({ page }) => {
    for (const width of [320, 640, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await visit(page, path);
      expect(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

/** Controls that are smaller than 24 by 24 pixels and do not stand in a sentence. */
const smallTargets = (page: Page) =>
  page.locator('a, button, input, summary, textarea').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const inSentence = getComputedStyle(element).display === 'inline';
      if (width === 0 || inSentence || !element.checkVisibility({ visibilityProperty: true })) return [];
      if (element.closest('.hidden-visually')) return [];
      return width < 24 || height < 24 ? [`${element.outerHTML.slice(0, 80)}: ${width} × ${height}`] : [];
    }),
  );

for (const path of pages) {
  test(`${path}: nothing moves while it loads slowly, and targets are large enough`, async ({ page }) => {
    await watchShifts(page);
    const session = await page.context().newCDPSession(page);
    const slow = { offline: false, latency: 150, downloadThroughput: 100_000, uploadThroughput: 50_000 };
    await session.send('Network.emulateNetworkConditions', slow);
    for (const [width, height] of [
      [390, 844],
      [1280, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await shiftsOf(page), `at ${width} px`).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    }
  });
}

test('targets in the dialog and in the search are large enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('pt-br/errors/34513/');
  await page.locator('.tick').first().check();
  await page.getByText('A mesma mensagem em outro idioma').click();
  for (const query of ['credenciais', '0xDEADBEEF']) {
    await page.locator('input[type=search]').fill(query);
    await expect(page.locator('[data-search-results] a, [data-no-match]').first()).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Enviar ao cliente' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/^34513/);
  expect(await smallTargets(page)).toEqual([]);
});

for (const path of [...answeringPages, 'es-es/search/?q=palabras%20que%20nadie', 'pt-br/?q=34513']) {
  for (const width of [390, 1280]) {
    test(`${path}: nothing moves when the answer comes, ${width} px`, async ({ page }) => {
      await watchShifts(page);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path, { waitUntil: 'networkidle' });
      await answered(page);
      expect(await shiftsOf(page)).toEqual([]);
    });
  }
}

test('on a phone, code, title, message and the first cause are above the fold', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('pt-br/errors/34513/');
  for (const selector of ['.code', 'h1', '.said', '#cause-1'])
    await expect(page.locator(selector).first()).toBeInViewport({ ratio: 1 });
});

test('forced colours keep ticks and buttons visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('pt-br/errors/34513/');
  const box = page.locator('.tick').first();
  await box.check();
  const { border, ground } = await box.evaluate((element) => {
    const style = getComputedStyle(element);
    return { border: style.borderTopWidth, ground: style.backgroundColor };
  });
  expect(Number.parseFloat(border)).toBeGreaterThan(0);
  expect(ground).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
});

test('the header is as high while its field has not arrived', async ({ page }) => {
  const heights = async () => {
    await page.goto('es-es/errors/34513/');
    return page.evaluate(() => document.querySelector('.bar')?.getBoundingClientRect().height);
  };
  const whole = await heights();
  for (const end of ['<search', '<input']) {
    await page.route('**/es-es/errors/34513/', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.slice(0, text.indexOf(end)) });
    });
    expect(await heights(), `up to ${end}`).toBe(whole);
  }
});

test('the names of the languages are shown when they have arrived whole', async ({ page }) => {
  const path = 'pt-br/errors/34513/';
  await page.goto(path);
  await expect(page.locator('.langs')).toBeVisible();
  await page.route(`**/${path}`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.slice(0, text.indexOf('pañol</a>')) });
  });
  await page.goto(path);
  await expect(page.locator('.langs')).toContainText('Es');
  await expect(page.locator('.langs')).toBeHidden();
});

test('the line above a cause begins where the text does, and a cause that is led to reaches out', async ({
  page,
}) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('pt-br/errors/34513/#cause-2');
    const left = (selector: string) =>
      page.locator(selector).evaluate((part) => part.getBoundingClientRect().x);
    const [heading, first, second] = [await left('#causes'), await left('#cause-1'), await left('#cause-2')];
    expect(await left('.cause:has(#cause-1)')).toBe(heading);
    expect(await left('.cause:has(#cause-2)')).toBeLessThan(heading);
    expect(second).toBe(first);
  }
});

test('on a phone a command is seen whole', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('es-es/guides/troubleshoot-cache-problems/');
  const beyond = await page
    .locator('.command pre')
    .evaluateAll((blocks) => blocks.map((block) => block.scrollWidth - block.clientWidth));
  expect(beyond).toEqual(beyond.map(() => 0));
  expect(beyond.length).toBeGreaterThan(1);
});

test('the columns of the handbook’s contents begin at one height', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('pt-br/print/');
  const tops = await page
    .locator('.toc ul')
    .first()
    .locator('li')
    .evaluateAll((items) => {
      const boxes = items.map((item) => item.getBoundingClientRect());
      return [...new Set(boxes.map(({ x }) => x))].map((left) =>
        Math.min(...boxes.filter(({ x }) => x === left).map(({ y }) => y)),
      );
    });
  expect(tops).toHaveLength(2);
  expect(tops[0]).toBe(tops[1]);
});

test('with text twice as large on a phone, no word of a title is broken', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['pt-br/guides/troubleshoot-cache-problems/', 'pt-br/errors/34513/', 'es-es/log/']) {
    await page.goto(path);
    const broken = await page
      .locator('h1, h1 > :last-child')
      .last()
      .evaluate(({ firstChild }) => {
        document.documentElement.style.fontSize = '200%';
        const words = [...(firstChild?.textContent ?? '').matchAll(/\S+/g)];
        return words.flatMap(([word], index) => {
          const range = document.createRange();
          const start = words[index]?.index ?? 0;
          if (!firstChild) return [];
          range.setStart(firstChild, start);
          range.setEnd(firstChild, start + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      });
    expect(broken, path).toEqual([]);
  }
});
