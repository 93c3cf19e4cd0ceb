import { expect, test } from 'vitest';
import type { Change } from '../../../src/normalize/registry/changes.ts';
import type { Report } from '../../../src/normalize/report/report.ts';
import { summarize } from '../../../src/normalize/report/summary.ts';

const article = (locale: string): Report['articles'][number] => ({
  file: `content/source/${locale}/a.md`,
  locale,
  title: 'A',
  date: null,
  translation: null,
  entries: 1,
  guides: 0,
});
const error = (key: string, locale: string): Report['entries'][number] => ({
  key,
  codes: [key],
  locale,
  anchor: '',
  title: key,
  messages: [],
  causes: 0,
  actions: 0,
  file: `content/source/${locale}/a.md`,
  line: 1,
});
const change = (key: string, kind: Change['change']): Change => ({
  key,
  locale: 'pt-BR',
  change: kind,
  detail: `what of ${key}`,
});
const report: Report = {
  articles: [article('pt-BR'), article('es-ES')],
  entries: [error('403', 'pt-BR'), error('407', 'pt-BR'), error('403', 'es-ES')],
  guides: [],
  diagnostics: [
    { severity: 'warning', rule: 'include-missing', message: '', file: 'a.md', line: 1, column: 1 },
  ],
};

test('a run says how much there is, and which locale lacks what', () => {
  expect(summarize(report, [])).toEqual([
    '2 articles (es-ES 1, pt-BR 1)',
    '2 errors, 0 guides; 1 in more than one locale',
    'es-ES: 1 error, 0 guides; lacks 407',
    'pt-BR: 2 errors, 0 guides',
    'diagnostics: 0 error, 1 warning, 0 info',
  ]);
});

test('a run says what changed, kind by kind, and which pages have another text', () => {
  const changes = [change('407', 'retired'), change('403', 'added'), change('404', 'added')];
  expect(summarize(report, changes, ['a.mdx']).slice(4, -1)).toEqual([
    'added: 2',
    '  403 (pt-BR): what of 403',
    '  404 (pt-BR): what of 404',
    'retired: 1',
    '  407 (pt-BR): what of 407',
    'text changed: 1',
    '  a.mdx',
  ]);
});

test('of long lists it says the beginning, and how much more there is', () => {
  const many = Array.from({ length: 41 }, (_, index) => String(1000 + index));
  const lines = summarize(
    { ...report, entries: many.map((key) => error(key, 'pt-BR')) },
    many.map((key) => change(key, 'reworded')),
    many,
  );
  expect(lines).toContain(`es-ES: 0 errors, 0 guides; lacks ${many.slice(0, 12).join(', ')} and 29 more`);
  expect(lines.filter((line) => line === '  and 1 more')).toHaveLength(2);
});
