import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCodes, notations } from '../../../src/codes/index.ts';
import { LogReader } from '../../../src/search/log/reader.ts';

/** Every notation of a number that products and people write, and some that only look like one. */
function spellings(form: string): string[] {
  const { hex, signed } = notations(form);
  const digits = hex.slice(2);
  const grouped = (mark: string) => form.replace(/(?<=\d)(?=(?:\d{3})+$)/g, mark);
  return [
    form,
    hex,
    ...['0x', '&H', '&h', 'x', 'X', '0X0'].map((mark) => mark + digits),
    ...['u', 'L', 'UL', 'ull', 'h', 'H'].flatMap((mark) => [hex + mark, `x${digits}${mark}`]),
    digits,
    `${digits.toLowerCase()}h`,
    `0${digits}H`,
    ...[...".,'’ \u00a0\u202f"].map(grouped),
    [...form].join(' '),
    [...form].join('-'),
    `${form}.0`,
    `-${form}`,
    `${form},${form}`,
    `${form}-${form}`,
    ...['erro', 'ID_', 'Error-', 'código', 'code'].map((word) => word + form),
    ...(signed ? [signed, signed.replace('-', '\u2212')] : []),
  ];
}

/** Every entry's key that a log of one line leads to. */
function keysIn(line: string, forms: readonly string[]): string[] {
  const reader = new LogReader({
    codes: new Map(forms.map((form) => [form, [form]])),
    messages: [],
    titles: [],
  });
  reader.push(new TextEncoder().encode(line));
  reader.end();
  return [...reader.report.errors, ...reader.report.bare].flatMap(({ keys }) => keys);
}

test.each([
  'valor &H86D1 aqui',
  'valor 0x86D1UL aqui',
  'valor x86D1 aqui',
  '34 513',
  '34.513',
  'valor 34\u00a0513 sem nada',
  '3 4 5 1 3',
  '3-4-5-1-3',
  '-34513',
  '34513.0',
  '34506_34513',
  '34513_34506',
])('%j holds 34513', (line) => {
  expect(keysIn(line, ['34513'])).toEqual(['34513']);
});

test('a number of ten digits in groups', () => {
  expect(keysIn('2.147.942.405', ['2147942405'])).toEqual(['2147942405']);
});

test('the reader misses no documented code that the grammar finds', () => {
  const around = fc.constantFrom(
    '%',
    'valor % aqui',
    '[%]',
    '12 %',
    '2 3 %',
    '5.%',
    '403 %',
    '10:20:% x',
    'erro: %.',
  );
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 2 ** 32 - 1 }), around, (value, frame) => {
      for (const printed of spellings(String(value))) {
        const line = frame.replace('%', printed);
        const forms = findCodes(line).flatMap(({ readings }) => readings);
        for (const form of forms) expect([line, keysIn(line, [form])]).toEqual([line, [form]]);
      }
    }),
  );
});
