import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equivalents, findCodes, normalForm, notations, readingsOf } from '../../src/codes/index.ts';

describe('normalForm', () => {
  test.each([
    ['34513', '34513'],
    ['0x86D1', '34513'],
    ['86d1h', '34513'],
    ['0x86D1UL', '34513'],
    ['x86d1', '34513'],
    ['Xbox', 'xbox'],
    ['&H86D1', '34513'],
    ['0x1FC07', '130055'],
    ['[0x0001fc07]', '130055'],
    ['1FC07', '130055'],
    ['8007026f', '2147943023'],
    ['-2147024891', '2147942405'],
    ['34.506', '34506'],
    ['34 513', '34513'],
    ['100’050', '100050'],
    ['3 4 5 1 3', '34513'],
    ['3-4-5-1-3', '34513'],
    ['0x86D1h', '34513'],
    ['#403', '403'],
    ['0403', '403'],
    ['SalLowDiskSpace', 'sallowdiskspace'],
    ['ERR_FOO_BAR', 'errfoobar'],
    ['Conflito', 'conflito'],
    ['Não autorizado', 'naoautorizado'],
    ['AADSTS50034', 'aadsts50034'],
    ['ORA-01017', 'ora01017'],
    ['5.7.1', '5.7.1'],
    ['550 5.7.1', '5.7.1'],
    ['550-#5.1.10', '5.1.10'],
    ['3.5.2', ''],
    ['4.5.2.1', ''],
    ['', ''],
    [' ).', ''],
  ])('%j is %j', (printed, form) => {
    expect(normalForm(printed)).toBe(form);
  });
});

describe('equivalents', () => {
  test.each([
    ['34513', ['0x86D1']],
    ['0x1FC07', ['130055']],
    ['1FC07', ['130055']],
    ['0x80070005', ['2147942405', '-2147024891']],
    ['-2147024891', ['2147942405', '0x80070005']],
    ['SalLowDiskSpace', []],
  ])('of %j are %j', (printed, expected) => {
    expect(equivalents(printed)).toEqual(expected);
  });
});

describe('of any number and any text', () => {
  const number = fc.integer({ min: 1, max: 2 ** 32 - 1 });

  test('every notation has the same normal form, alone and announced', () => {
    fc.assert(
      fc.property(number, (value) => {
        const form = String(value);
        const { hex, signed } = notations(form);
        for (const printed of [
          form,
          hex,
          hex.toLowerCase(),
          `0x${hex.slice(2).padStart(8, '0')}`,
          ...(signed ? [signed] : []),
        ]) {
          expect(normalForm(printed)).toBe(form);
          expect(findCodes(`erro: ${printed}.`).map((code) => code.form)).toEqual([form]);
          expect(findCodes(` [${printed}]\n`)[0]?.readings).toContain(form);
          for (const other of equivalents(printed)) expect(normalForm(other)).toBe(form);
        }
      }),
    );
  });

  test('a found code is where it says, in order and without overlaps', () => {
    const pieces = fc.constantFrom(
      'erro ',
      '(ID: 34513)',
      '0x86D1',
      '34 513',
      ' ',
      '\n',
      '-',
      '.',
      '/',
      'SalLowDiskSpace',
      '12',
      '2019-07-29',
      'ç',
      'x',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          let last = 0;
          for (const code of findCodes(text)) {
            expect(text.slice(code.start, code.end)).toBe(code.printed);
            expect(code.start).toBeGreaterThanOrEqual(last);
            expect(code.readings[0]).toBe(code.form);
            expect(readingsOf(code.printed)[0]?.form).toBe(code.form);
            last = code.end;
          }
        },
      ),
    );
  });
});
