import { describe, expect, test } from 'vitest';
import { inBoth } from './lint-text.ts';

describe('pair-number', () => {
  test('sees different numbers', () => {
    expect(inBoth('Válido por 48 horas.', 'Válido durante 10 días.')).toEqual([
      'es-ES pair-number: 10',
      'pt-BR pair-number: 48',
    ]);
    expect(inBoth('De 5% a 10%.', 'Del 5\u00a0% al 15\u00a0%.')).toEqual([
      'es-ES pair-number: 15 %',
      'pt-BR pair-number: 10%',
    ]);
  });

  test('counts', () => {
    expect(inBoth('De 10% a 10%.', 'Del 5\u00a0% al 10\u00a0%.')).toEqual([
      'es-ES pair-number: 5 %',
      'pt-BR pair-number: 10%',
    ]);
  });

  test('knows that separators differ', () => {
    expect(
      inBoth(
        '60.000 ou 65.000 arquivos, 1.5 ou 2,5 GB, 5%',
        '60\u00a0000 o 65 000 archivos, 1,5 o 2.5 GB, 5\u00a0%',
      ),
    ).toEqual([]);
  });
});

describe('pair-code', () => {
  test('sees different commands and translated values', () => {
    expect(inBoth('Execute `Get-Policy -List`.', 'Ejecute `Get-Policy -Lista`.')).toEqual([
      'es-ES pair-code: Get-Policy -Lista',
      'pt-BR pair-code: Get-Policy -List',
    ]);
    expect(inBoth('```\ndir /s\n```', '```\ndir /b\n```')).toHaveLength(2);
  });

  test('does not mind the formatting', () => {
    expect(
      inBoth('A variável `PATH` e o valor `Restricted`.', 'La variable *PATH* y el valor **Restricted**.'),
    ).toEqual([]);
  });
});

describe('pair-path', () => {
  test('sees different paths and file names', () => {
    expect(inBoth('Veja C:\\Program Files\\A\\Bin.', 'Vea C:\\Program Files\\B\\Bin.')).toEqual([
      'es-ES pair-path: C:\\Program Files\\B\\Bin',
      'pt-BR pair-path: C:\\Program Files\\A\\Bin',
    ]);
    expect(inBoth('Exclua o CSC.exe.', 'Excluya VBC.exe.')).toEqual([
      'es-ES pair-path: VBC.exe',
      'pt-BR pair-path: CSC.exe',
    ]);
  });

  test('tells neither case nor slashes apart', () => {
    expect(inBoth('Veja D:\\Temp\\x.log.', 'Vea `d:\\temp\\X.log`.')).toEqual([]);
  });
});

describe('pair-link', () => {
  test('sees links to other places', () => {
    expect(inBoth('[Um](https://x.example/a)', '[Uno](https://x.example/b)')).toEqual([
      'es-ES pair-link: https://x.example/b',
      'pt-BR pair-link: https://x.example/a',
    ]);
  });

  test('does not mind the language in the address', () => {
    expect(
      inBoth(
        '[Um](https://learn.microsoft.com/pt-br/azure/x) [Este](/pt-br/errors/1/#cause-1)',
        '[Uno](https://learn.microsoft.com/es-es/azure/x) [Este](/es-es/errors/1/#cause-1)',
      ),
    ).toEqual([]);
  });
});
