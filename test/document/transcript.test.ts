import { describe, expect, test } from 'vitest';
import { markdown, plain } from '../../src/document/markup.ts';
import { readDocument } from '../../src/document/read.ts';
import { transcript } from '../../src/document/transcript.ts';

const body = `<ErrorMessage label="Error">

Nothing of this.

</ErrorMessage>

<Cause label="Causa">

## A proxy blocks {#cause-1}

See [the other](/pt-br/errors/403/#cause-1) and **Tools**.

<Actions label="Ações">

1. Run:

   \`\`\`
   psexec\u00A0-i
   \`\`\`
2. Then:
   - nested \`a b\`

</Actions>

</Cause>

<Actions>

<Alternatives word="O BIEN">

- One.
- Two.

</Alternatives>

</Actions>

<Alert kind="tip" label="Dica">

Restart.

</Alert>

<Figure alt="A picture" original="https://x.example/a" />
`;
const nodes = readDocument(body, 'x.mdx');
const resolve = (href: string) => `https://indice.example${href}`;

describe('transcript', () => {
  test('plain text keeps lists, addresses, commands and the word between alternatives', () => {
    expect(transcript(nodes, plain, (href) => (href.startsWith('/') ? resolve(href) : href))).toBe(`Causa

A PROXY BLOCKS

See the other (https://indice.example/pt-br/errors/403/#cause-1) and Tools.

Ações

1. Run:
       psexec -i
2. Then:
   - nested a b

- One.

O BIEN

- Two.

Dica: Restart.

[A picture] https://x.example/a`);
  });

  test('a line after a break begins with its first word, indented as its item', () => {
    const item = readDocument('- Allow:\n\n  **URLs**\\\n  `a.example`\\\n  b.example\n', 'x.mdx');
    expect(transcript(item, plain, resolve)).toBe('- Allow:\n  URLs\n  a.example\n  b.example');
  });

  test('an address that is to be read is not told twice, and a list goes on counting', () => {
    const text = readDocument('3. Open [https://x.example/a](https://x.example/a).\n4. Wait.\n', 'x.mdx');
    expect(transcript(text, plain, (href) => href)).toBe('3. Open https://x.example/a.\n4. Wait.');
  });

  test('Markdown keeps its marks', () => {
    const text = transcript(nodes, markdown, resolve);
    expect(text).toContain('## A proxy blocks');
    expect(text).toContain('[the other](https://indice.example/pt-br/errors/403/#cause-1) and **Tools**');
    expect(text).toContain('1. Run:\n   ```\n   psexec -i\n   ```');
    expect(text).not.toContain('Nothing of this');
  });

  test('what looks like marks stays text in Markdown, and plain text stays as it is', () => {
    const hard = readDocument(
      String.raw`Use \<ServerName> or ${'`'}C:\*.log${'`'} in C:\\\*.log\_x

\# no

- 1\. no

<Actions label="Say *it*">

[a\]b](/c(d))

</Actions>`,
      'x.mdx',
    );
    expect(transcript(hard, plain, resolve)).toBe(
      String.raw`Use <ServerName> or C:\*.log in C:\*.log_x

# no

- 1. no

Say *it*

a]b (https://indice.example/c(d))`,
    );
    expect(transcript(hard, markdown, resolve)).toBe(
      String.raw`Use \<ServerName> or ${'`'}C:\*.log${'`'} in C:\\\*.log_x

\# no

- 1\. no

**Say \*it\***

[a\]b](<https://indice.example/c(d)>)`,
    );
  });
});
