import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { Card } from '../../../src/search/index/code-file.ts';
import type { ErrorFinding, LogReport } from '../../../src/search/log/report.ts';
import { markdownReport, plainReport, type ReportContext } from '../../../src/search/log/write-report.ts';

const card = (key: string, code: string, title: string): [string, Card] => [
  key,
  { key, kind: 'error', codes: [code], titles: { 'es-ES': title } },
];
const context: ReportContext = {
  name: 'cb*.log',
  locale: 'pt-BR',
  words: wordsOf('pt-BR').log,
  cards: new Map([card('407', '407', 'El *proxy* responde'), card('conflict', 'Conflict', 'Conflict')]),
  addressOf: ({ key }) => `https://indice.example/pt-br/errors/${key}/`,
};

const found = (text: string) => ({
  lines: 1200,
  first: 5,
  last: 9000,
  excerpt: { before: '  antes ', match: text, after: ' depois ' },
});
const error = (keys: string[], text: string): ErrorFinding => ({
  ...found(text),
  keys,
  printed: undefined,
  by: 'code',
});
const report: LogReport = {
  errors: [error(['407', 'gone'], '<b>`407`</b>'), error(['conflict'], 'Conflict')],
  bare: [],
  unknown: [{ ...found('0xDEAD'), lines: 1, printed: '0xDEAD', form: '57005' }],
  unknownOmitted: 0,
  lines: 9000,
  bytes: 5,
  encoding: 'utf-8',
};

test('a report for a ticket says of every error what it is, where it is explained and where it was found', () => {
  expect(plainReport(report, context)).toBe(`Erros encontrados em cb*.log

2 erros documentados
- 407: El *proxy* responde
  https://indice.example/pt-br/errors/407/
  1.200 linhas, da 5 à 9.000
  > antes <b>\`407\`</b> depois
- Conflict
  https://indice.example/pt-br/errors/conflict/
  1.200 linhas, da 5 à 9.000
  > antes Conflict depois

1 código não documentado
- 0xDEAD
  linha 5
  > antes 0xDEAD depois
`);
});

test('in Markdown nothing that a log or a title holds becomes markup', () => {
  expect(markdownReport(report, context)).toBe(`# Erros encontrados em cb\\*.log

## 2 erros documentados

- **407** [El \\*proxy\\* responde](<https://indice.example/pt-br/errors/407/>)
  1.200 linhas, da 5 à 9.000
  \`\`antes <b>\`407\`</b> depois\`\`
- [Conflict](<https://indice.example/pt-br/errors/conflict/>)
  1.200 linhas, da 5 à 9.000
  \`antes Conflict depois\`

## 1 código não documentado

- **0xDEAD**
  linha 5
  \`antes 0xDEAD depois\`
`);
});

test('a report without an error says so', () => {
  expect(plainReport({ ...report, errors: [], unknown: [] }, context)).toContain(
    `\n\n${context.words.noErrors}\n`,
  );
});
