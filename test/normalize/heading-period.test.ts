import { expect, test } from 'vitest';
import { emitBody } from '../../src/normalize/emit/body.ts';
import { errorByCode, readText } from './reading.ts';

/** The headings of the causes that an article's cell lists. */
function causes(...items: string[]): string[] {
  const { article } = readText(`---
title: Artigo
---
# <a name="artigo"></a>Artigo

## <a name="falha"></a>Falha

| Erro | Causas possíveis | Ações recomendadas |
| --- | --- | --- |
| Falhou. (ID: 34513) | <ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul> | Tente de novo. |
`);
  if (!article) throw new Error('the article cannot be read');
  const { text } = emitBody(errorByCode(article, '34513'));
  return [...text.matchAll(/^## (.*) \{#/gm)].map(([, title = '']) => title);
}

test('a cause that was a sentence has no period as a heading', () => {
  expect(
    causes('O disco está cheio.', '**O proxy** está em **C.**', 'Veja [o site](https://x.example/).'),
  ).toEqual(['O disco está cheio', '**O proxy** está em **C**', 'Veja [o site](https://x.example/)']);
});

test('an ellipsis and other marks stay', () => {
  expect(causes('O disco está...', 'O disco está cheio?')).toEqual([
    'O disco está...',
    'O disco está cheio?',
  ]);
});
