import { describe, expect, test } from 'vitest';
import { isReading, type Reading } from '../../../../src/search/log/page/reading.ts';

const finding = { lines: 2, first: 2, last: 5, excerpt: { before: 'ID: ', match: '403', after: ')' } };
const reading: Reading = {
  name: 'cb.log',
  note: undefined,
  cards: [['403', { key: '403', kind: 'error', codes: ['403'], titles: { 'pt-BR': 'Falha' } }]],
  report: {
    lines: 5,
    bytes: 210,
    encoding: 'utf-8',
    errors: [{ ...finding, keys: ['403'], printed: '403', by: 'code' }],
    bare: [],
    unknown: [{ ...finding, printed: '0x80070643', form: '2147944003' }],
    unknownOmitted: 0,
  },
};

describe('a reading that was kept', () => {
  test('is one again when it comes back, as JSON, too', () => {
    expect(isReading(reading)).toBe(true);
    expect(isReading(JSON.parse(JSON.stringify({ ...reading, note: 'cancelled' })))).toBe(true);
    // A finding by its message has no code, and JSON leaves out what is undefined.
    const byMessage = { ...finding, keys: ['403'], by: 'message' };
    expect(isReading({ ...reading, report: { ...reading.report, errors: [byMessage] } })).toBe(true);
  });

  test.each([
    ['nothing', undefined],
    ['no name', { ...reading, name: undefined }],
    ['an unknown note', { ...reading, note: 'else' }],
    ['no cards', { ...reading, cards: undefined }],
    ['a card of another kind', { ...reading, cards: [['403', { key: '403' }]] }],
    ['no number of lines', { ...reading, report: { ...reading.report, lines: '5' } }],
    [
      'a finding without its line',
      { ...reading, report: { ...reading.report, bare: [{ ...finding, keys: [] }] } },
    ],
    [
      'an excerpt of another form',
      { ...reading, report: { ...reading.report, unknown: [{ lines: 1, excerpt: '' }] } },
    ],
  ])('is none where it has %s', (_, value) => {
    expect(isReading(value)).toBe(false);
  });
});
