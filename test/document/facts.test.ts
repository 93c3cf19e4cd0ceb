import { expect, test } from 'vitest';
import { factsOf } from '../../src/document/facts.ts';
import { readDocument } from '../../src/document/read.ts';

const body = `
<ErrorMessage>

Falhou [aqui](/pt-br/errors/1/).

</ErrorMessage>

<Cause>

## O *disco* está cheio {#cause-1}

Falta espaço em \`C:\\Temp\`, veja [a página](https://example.org/).

<Actions>

- Libere espaço.

</Actions>

</Cause>

<Cause>

## Sem rede {#cause-2}

</Cause>

## Mais {#more}

Texto.
`;

test('the facts of a text: its sections, its causes, its links and ids', () => {
  const facts = factsOf(readDocument(body, 'x.mdx'));
  expect(facts.causes).toEqual([
    { title: 'O disco está cheio', hasActions: true, marks: ['c:\\temp'] },
    { title: 'Sem rede', hasActions: false, marks: [] },
  ]);
  expect(facts.links).toEqual(['/pt-br/errors/1/', 'https://example.org/']);
  expect(facts.ids).toEqual(['cause-1', 'cause-2', 'more']);
  expect(facts.sections.map(({ id, title }) => [id, title])).toEqual([
    ['cause-1', 'O disco está cheio'],
    ['cause-2', 'Sem rede'],
    ['more', 'Mais'],
  ]);
  expect(facts.sections[2]?.text).toBe('Texto.');
});

test('facts are plain data', () => {
  const facts = factsOf(readDocument(body, 'x.mdx'));
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});
