import { describe, expect, test } from 'vitest';
import { goneAddresses } from '../../src/integrations/published.ts';
import { registrySchema } from '../../src/registry/schema.ts';

const registry = registrySchema.parse({
  version: 1,
  entries: {
    '34513': {
      kind: 'error',
      codes: ['34513', '407'],
      aliases: ['old-name'],
      anchors: ['upstream'],
      locales: { 'pt-BR': { article: 'a', title: 't', anchors: ['cause-1', 'cause-2'] } },
    },
    reserved: { kind: 'error' },
  },
});
const pages = new Map([
  ['/pt-br/errors/34513/', '<h2 id="cause-1"><h2 id="cause-2"><i id="upstream">'],
  ['/es-es/errors/34513/', '<i id="upstream">'],
  ['/e/34513/', ''],
  ['/e/407/', ''],
  ['/e/old-name/', ''],
]);

/** What is gone when a page is missing or has another text. */
function goneWith(address: string, html: string | undefined): string[] {
  return goneAddresses(registry, (path) => (path === address ? html : pages.get(path)));
}

describe('goneAddresses', () => {
  test('finds nothing when every published address is answered', () => {
    expect(goneAddresses(registry, (path) => pages.get(path))).toEqual([]);
  });

  test.each([...pages.keys()])('names %s when it is missing', (address) => {
    expect(goneWith(address, undefined)).toEqual([address]);
  });

  test('names an anchor of a locale, and an upstream anchor in every locale', () => {
    expect(goneWith('/pt-br/errors/34513/', '<h2 id="cause-1"><i id="upstream">')).toEqual([
      '/pt-br/errors/34513/#cause-2',
    ]);
    expect(goneWith('/es-es/errors/34513/', '')).toEqual(['/es-es/errors/34513/#upstream']);
  });
});
