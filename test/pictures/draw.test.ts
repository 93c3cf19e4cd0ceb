import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { entryCard, picturePath, pictureSize } from '../../src/pictures/card.ts';
import { cardOf, drawsEntries } from '../../src/pictures/choice.ts';
import { createDrawer } from '../../src/pictures/draw.ts';
import { catalog } from '../programs/catalog.ts';

const views = catalog.errors('pt-BR');

describe('a picture', () => {
  test('has the size that readers of Open Graph want, and is small', async () => {
    const draw = await createDrawer();
    for (const view of views) {
      const picture = await draw(entryCard(view, 'Índice'));
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', ...pictureSize });
      expect(picture.length).toBeLessThan(60_000);
    }
  });

  test('shows the code and the title: without them the paper is empty', async () => {
    const draw = await createDrawer();
    const ink = async (headline: string, text: string) => {
      const raw = await sharp(await draw({ headline, text, footer: '' }))
        .greyscale()
        .raw()
        .toBuffer();
      return raw.filter((value) => value < 128).length;
    };
    const empty = await ink('', '');
    expect(await ink('34513', '')).toBeGreaterThan(empty + 5000);
    expect(await ink('', 'Credenciais inválidas')).toBeGreaterThan(empty + 3000);
  });
});

describe('picturePath', () => {
  test('is the same for the same card and another for every other', () => {
    const paths = views.map((view) => picturePath(entryCard(view, 'Índice')));
    expect(new Set(paths).size).toBe(views.length);
    expect(views.map((view) => picturePath(entryCard(view, 'Índice')))).toEqual(paths);
  });
});

test('entries have pictures of their own up to a number of them, then that of the site', () => {
  const count = catalog.entries().length;
  expect([count - 1, count].map((most) => drawsEntries(catalog, most))).toEqual([false, true]);
  const [view] = views;
  if (!view) throw new Error('no entry');
  const headline = (pictures: number) => cardOf(catalog, view, { name: 'Índice', pictures }).headline;
  expect([headline(0), headline(count)]).toEqual(['Índice', '34513']);
});
