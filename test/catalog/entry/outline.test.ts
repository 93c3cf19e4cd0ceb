import { describe, expect, test } from 'vitest';
import { handoverOf } from '../../../src/catalog/entry/handover.ts';
import { outlineOf } from '../../../src/catalog/entry/outline.ts';
import { entryOf } from '../../../src/catalog/entry.ts';
import { storedError } from '../../content/stored-error.ts';

const entry = entryOf(
  storedError('34513', {
    locale: 'es-ES',
    title: 'Credenciales no válidas',
    messages: ['Credenciales no válidas. (Id.: 34513)'],
    body: `<ErrorMessage label="Error">

Credenciales **no** válidas. (Id.: 34513)

</ErrorMessage>

<Cause label="Causas">

## TLS está deshabilitado {#cause-1}

Porque sí.

<Actions>

- Habilítelo. Vea [otro](/es-es/errors/403/).

</Actions>

</Cause>

<Actions label="Acciones">

<Alternatives word="O BIEN">

- Uno.
- Dos.

</Alternatives>

</Actions>

<Actions>

Reinicie.

</Actions>

## Más {#more}
`,
  }),
);
const root = 'https://indice.example/ajuda/';

describe('outlineOf', () => {
  test('reads messages, causes with their steps, common steps and sections', () => {
    expect(outlineOf(entry, (href) => href)).toEqual({
      messages: [{ text: 'Credenciales no válidas. (Id.: 34513)', lang: 'es-ES' }],
      causes: [
        {
          id: 'cause-1',
          title: 'TLS está deshabilitado',
          explanation: 'Porque sí.',
          actions: [{ text: 'Habilítelo. Vea otro (/es-es/errors/403/).', alternative: false }],
        },
      ],
      actions: [
        { text: 'Uno.', alternative: true },
        { text: 'Dos.', alternative: true },
        { text: 'Reinicie.', alternative: false },
      ],
      sections: [{ id: 'more', title: 'Más' }],
    });
  });
});

test('a message in another language than the text’s says so', () => {
  const body = '<ErrorMessage lang="en">\n\nAccess denied\n\n</ErrorMessage>\n';
  const { messages } = outlineOf(entryOf(storedError('5', { body })), (href) => href);
  expect(messages).toEqual([{ text: 'Access denied', lang: 'en' }]);
});

describe('handoverOf', () => {
  test('does not say twice what is both title and message or code', () => {
    const stored = storedError('conflict', {
      codes: ['Conflict'],
      title: 'Conflict',
      messages: ['Conflict', 'Repita.'],
    });
    expect(handoverOf(entryOf(stored), root).text).toMatch(/^Conflict\n\n“Repita\.”\n\nPágina: /);
  });

  test('begins with code, title, message and address, and makes links complete', () => {
    const { text, markdown } = handoverOf(entry, root);
    expect(text).toMatch(
      /^34513 · Credenciales no válidas\n\n«Credenciales no válidas\. \(Id\.: 34513\)»\n\nPágina: https:\/\/indice\.example\/ajuda\/es-es\/errors\/34513\/\n\n/,
    );
    expect(text).toContain('Vea otro (https://indice.example/ajuda/es-es/errors/403/).');
    expect(markdown).toMatch(/^# 34513 · Credenciales no válidas\n\n> Credenciales/);
    expect(text.endsWith('\n')).toBe(true);
  });
});
