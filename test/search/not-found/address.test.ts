import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesIn, pathIn } from '../../../src/search/not-found/address.ts';

describe('namesIn', () => {
  test.each([
    ['/pt-br/errors/SalLowDiskSpace).', '', '/', ['SalLowDiskSpace).']],
    ['/errors/0x86d1', '', '/', ['0x86d1']],
    ['/ajuda/es-es/errors/407/', '', '/ajuda/', ['407']],
    ['/pt-br/errors/34513.html', '', '/', ['34513']],
    ['/pt-br/', '#invalid-vault-credentials-provided', '/', ['invalid-vault-credentials-provided']],
    ['/pt-br/errors/34513x/', '#cause-2', '/', ['34513x']],
    ['/pt-br/errors/34513x/', '#cause-2-step-3', '/', ['34513x']],
    ['/errors/C%C3%B3digo%20403', '', '/', ['Código 403']],
    ['/errors/%E0%A4%A', '', '/', ['%E0%A4%A']],
    ['/es-es/guides/', '', '/', []],
    ['/es/errors/34513', '', '/', ['34513']],
    ['/pt-pt/errors/-2147024891/', '', '/', ['-2147024891']],
  ])('%s%s below %s', (path, hash, base, names) => {
    expect(namesIn(path, hash, base)).toEqual(names);
  });

  test('takes any address', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, hash) => {
        expect(namesIn(`/${path}`, `#${hash}`, '/').length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

test.each([
  ['/pt-br/errors/407/', '/', '/es-es/errors/407/'],
  ['/ajuda/es/errors/407', '/ajuda/', '/ajuda/es-es/errors/407'],
  ['/errors/0x86d1', '/', '/es-es/errors/0x86d1'],
  ['/pt-br/errors/a%20b).', '/', '/es-es/errors/a%20b).'],
  ['/elsewhere', '/ajuda/', '/ajuda/es-es/elsewhere'],
])('pathIn: %s below %s', (path, base, expected) => {
  expect(pathIn('es-ES', path, base)).toBe(expected);
});
