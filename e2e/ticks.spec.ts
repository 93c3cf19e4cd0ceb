import { expect, test } from 'playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce' });

const sizes = [
  { width: 1280, height: 600 },
  { width: 360, height: 640 },
];

for (const viewport of sizes) {
  test(`the bar of ticked steps never covers what has the focus, ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('es-es/errors/34513/');
    await page.locator('.tick').first().check();
    const bar = page.locator('[data-tried]');
    await expect(bar).toBeVisible();
    const covered: string[] = [];
    const steps = await page.locator('.tick, .entry-body a').count();
    for (let at = 0; at < steps; at++) {
      await page.keyboard.press('Tab');
      covered.push(
        ...(await bar.evaluate((element) => {
          const focused = document.activeElement;
          if (!focused || element.contains(focused)) return [];
          const { top, bottom } = element.getBoundingClientRect();
          const box = focused.getBoundingClientRect();
          return box.top < bottom && box.bottom > top ? [focused.outerHTML] : [];
        })),
      );
    }
    expect(covered).toEqual([]);
  });
}

for (const [path, width] of [
  ['pt-br/errors/34513/', 360],
  ['es-es/errors/34513/', 320],
] as const) {
  test(`the bar of ticked steps is one row on a phone, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(path);
    await page.locator('.tick').first().waitFor();
    for (const box of await page.locator('.tick').all()) await box.check();
    expect((await page.locator('[data-tried]').boundingBox())?.height).toBeLessThan(64);
    const name = path.startsWith('pt') ? 'Copiar o que foi tentado' : 'Copiar lo que se ha probado';
    await expect(page.locator('[data-tried]').getByRole('button', { name })).toBeVisible();
  });
}

test('a ticked step is dimmed as a whole, corrected or not', async ({ page }) => {
  await page.goto('pt-br/errors/34513/');
  const step = page.locator('.steps > li', { has: page.locator('.corrected') }).first();
  await step.getByRole('checkbox').check();
  const colors = await step.evaluate((element) =>
    [element, ...element.querySelectorAll('.corrected')].map((part) => getComputedStyle(part).color),
  );
  expect(new Set(colors).size).toBe(1);
  expect(colors[0]).not.toBe(
    await page
      .locator('.cause > p')
      .first()
      .evaluate((p) => getComputedStyle(p).color),
  );
});

test('the name of a step ends with a word, and says where it was cut', async ({ page }) => {
  for (const path of ['pt-br/errors/34513/', 'es-es/guides/troubleshoot-restore-problems/']) {
    await page.goto(path);
    await expect(page.locator('.tick[aria-label$="…"]')).not.toHaveCount(0);
    const wrong = await page.locator('.tick').evaluateAll((boxes) =>
      boxes.flatMap((box) => {
        const name = (box.getAttribute('aria-label') ?? '').replace(/^\p{L}+: /u, '');
        const step = box.parentElement?.cloneNode(true);
        if (!(step instanceof Element)) return [name];
        for (const extra of step.querySelectorAll('.chip')) extra.remove();
        const words = step.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        if (!name.endsWith('…')) return words === name ? [] : [name];
        return words.startsWith(name.slice(0, -1)) && /[\s,.;:]/.test(words.charAt(name.length - 1))
          ? []
          : [name];
      }),
    );
    expect(wrong, path).toEqual([]);
  }
});

test('what was tried keeps the lines and lists of a step', async ({ page }) => {
  const tried = async (path: string) => {
    await page.goto(path);
    await page.locator('.tick').first().check();
    await page.locator('[data-copy=tried]').click();
    await expect(page.locator('[data-status]')).toHaveText('Copiado');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await tried('pt-br/errors/34513/')).toContain(
    'endereços IP:\n  URLs\n  www.msftncsi.com\n  .microsoft.com\n',
  );
  expect(await tried('pt-br/errors/403/')).toMatch(
    /^- \[x\] .+\n {2}- Inicie o .+\n {2}- Vá para .+\n {2}- Atualize/m,
  );
});
