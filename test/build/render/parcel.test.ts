import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Parcel } from '../../../src/build/render/parcel.ts';

const about = { isPage: true, inputs: '' };

/** What arrives of the files of a parcel in another thread. */
function arrived({ files, transfer }: Parcel) {
  return structuredClone(files, { transfer }).map(({ content, ...file }) => ({
    ...file,
    content: content && new TextDecoder().decode(content),
  }));
}

test('files arrive as they were put in, those that need no content without one', () => {
  const parcel = new Parcel(100);
  expect(parcel.add({ file: 'a', ...about, content: 'coração' })).toBe(true);
  expect(parcel.add({ file: 'b', ...about, content: undefined })).toBe(true);
  expect(parcel.add({ file: 'c', ...about, content: new TextEncoder().encode('ação') })).toBe(true);
  expect(arrived(parcel)).toEqual([
    { file: 'a', ...about, content: 'coração' },
    { file: 'b', ...about, content: undefined },
    { file: 'c', ...about, content: 'ação' },
  ]);
});

test('a file that may not fit in stays outside, one without content always fits', () => {
  const parcel = new Parcel(9);
  expect(parcel.add({ file: 'a', ...about, content: 'four' })).toBe(false);
  expect(parcel.add({ file: 'b', ...about, content: '€€€' })).toBe(true);
  expect(parcel.add({ file: 'c', ...about, content: 'x' })).toBe(false);
  expect(parcel.add({ file: 'd', ...about, content: undefined })).toBe(true);
  expect(arrived(parcel).map(({ file, content }) => [file, content])).toEqual([
    ['b', '€€€'],
    ['d', undefined],
  ]);
});

test('whatever the texts are, each arrives whole in a parcel with room for it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const parcel = new Parcel(texts.reduce((sum, text) => sum + Parcel.room(text), 0));
      texts.forEach((content, index) => {
        expect(parcel.add({ file: String(index), ...about, content })).toBe(true);
      });
      expect(arrived(parcel).map(({ content }) => content)).toEqual(texts);
    }),
  );
});
