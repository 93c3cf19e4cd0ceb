import { expect, test } from 'vitest';
import { reportLink } from '../../../src/catalog/entry/report.ts';

test('a report brings title and address, encoded', () => {
  expect(reportLink('https://x.example/new?t={title}&b={body}', 'a&b {url}', 'https://y.example/é/')).toBe(
    'https://x.example/new?t=a%26b%20%7Burl%7D&b=https%3A%2F%2Fy.example%2F%C3%A9%2F%0A%0A',
  );
});
