import { afterAll, expect, test } from 'vitest';
import { closePagefind, createIndex } from '../../src/indexing/full-text/pagefind-index.ts';
import { fragmentIds, makeSupplement } from '../../src/indexing/full-text/supplement.ts';

afterAll(closePagefind);

const file = 'pt-br/a/index.html';
const page = (text: string) =>
  `<html lang="pt-BR"><body><main data-pagefind-body>${text}</main></body></html>`;

/** The id that Pagefind gives the page with a text. */
async function idOf(text: string): Promise<string> {
  const index = createIndex();
  await index.add(file, page(text));
  const [id = ''] = fragmentIds((await index.files()).map(({ path }) => path));
  return id;
}

test('names the page that it replaces and its own by the ids that Pagefind gives them', async () => {
  const [before, now] = [await idOf('One.'), await idOf('Two.')];
  const made = await makeSupplement([{ file, before: page('One.'), now: page('Two.') }], ['other', before]);
  expect(made?.supplement).toEqual({ replaced: [before], pages: [now] });
  expect(made?.files.map(({ path }) => path)).toContain(`fragment/${now}.pf_fragment`);
});

test('replaces no page of which nothing changed that Pagefind reads', async () => {
  const id = await idOf('One.');
  const now = page('<span class="new">One.</span>');
  const made = await makeSupplement([{ file, before: page('One.'), now }], [id]);
  expect(made?.supplement).toEqual({ replaced: [], pages: [id] });
});

test('is not made where an id could mean another page', async () => {
  const [before, now] = [await idOf('One.'), await idOf('Two.')];
  const changed = [{ file, before: page('One.'), now: page('Two.') }];
  expect(await makeSupplement(changed, [])).toBeUndefined();
  expect(await makeSupplement(changed, [before, `${before}8`])).toBeUndefined();
  expect(await makeSupplement(changed, [before, now])).toBeUndefined();
});
