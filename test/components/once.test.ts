import { afterEach, expect, test, vi } from 'vitest';
import { once } from '../../src/components/once.ts';

afterEach(() => vi.unstubAllEnvs());

test('content is rendered once for each object and form', async () => {
  vi.stubEnv('DEV', false);
  let rendered = 0;
  const render = async () => {
    rendered += 1;
    return `<b>${rendered}</b>`;
  };
  const [one, other] = [{}, {}];
  expect(await once(one, 'a', render)).toBe('<b>1</b>');
  expect(once(one, 'a', render)).toBe('<b>1</b>');
  expect(await once(one, 'b', render)).toBe('<b>2</b>');
  expect(await once(other, 'a', render)).toBe('<b>3</b>');
  expect(rendered).toBe(3);
});

test('in development everything is rendered anew', async () => {
  vi.stubEnv('DEV', true);
  const of = {};
  let rendered = 0;
  const render = async () => String(++rendered);
  expect(await once(of, 'a', render)).toBe('1');
  expect(await once(of, 'a', render)).toBe('2');
});
