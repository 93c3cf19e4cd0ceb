import { describe, expect, test } from 'vitest';
import { codeHtml } from '../../src/components/code.ts';
import type { TextContext } from '../../src/components/document/context.ts';
import { boxOf, toHtml } from '../../src/components/document/html.ts';
import { printedIn } from '../../src/components/document/printed.ts';
import { runsOf } from '../../src/components/document/runs.ts';
import { withProcedures, withSteps } from '../../src/components/document/steps.ts';
import { readDocument } from '../../src/document/read.ts';

const context: TextContext = { locale: 'pt-BR', textLocale: 'pt-BR', base: '/ajuda/', shift: 0 };
const html = (body: string, given: Partial<TextContext> = {}) =>
  toHtml(readDocument(body, 'x.mdx'), { ...context, ...given }).trim();

describe('toHtml', () => {
  test('text of the source is text, whatever it looks like', () => {
    expect(html('a \\<b onclick="x">&amp; "c"')).toBe(
      '<p>a &lt;b onclick=&quot;x&quot;&gt;&amp; &quot;c&quot;</p>',
    );
    expect(html('`<script>`')).toBe('<p><code>&lt;script&gt;</code></p>');
  });
  test('an attribute cannot be left', () => {
    expect(html('[a](https://x.example/?a="b"&c)')).not.toMatch(/href="[^"]*"b/);
  });
  test('links to entries get the base and the reader’s locale, others stay', () => {
    expect(html('[a](/pt-br/errors/403/#cause-1)', { locale: 'es-ES' })).toContain(
      'href="/ajuda/es-es/errors/403/#cause-1"',
    );
    expect(html('[a](https://learn.microsoft.com/pt-br/azure/)')).toContain(
      'href="https://learn.microsoft.com/pt-br/azure/"',
    );
  });
  test('headings are lowered and keep their ids', () => {
    expect(html('## T {#cause-1}', { shift: 1 })).toBe('<h3 id="cause-1">T</h3>');
    expect(html('###### T', { shift: 3 })).toBe('<h6>T</h6>');
  });
  test('nothing carries an inline style: the policy forbids it', () => {
    expect(html('| a | b |\n| :-: | --: |\n| 1 | 2 |')).not.toContain('style');
  });
  test('a table scrolls inside itself', () => {
    expect(html('| a |\n| - |\n| 1 |')).toMatch(/^<div class="table" tabindex="0"><table>/);
  });
  test('a table that holds a component has the same box', () => {
    const nodes = readDocument('| a |\n| - |\n| <Corrected was="y">z</Corrected> |', 'x.mdx');
    const boxes = runsOf(nodes, context).flatMap((run) => (run.type === 'element' ? [boxOf(run.node)] : []));
    expect(boxes).toEqual([{ class: 'table', tabindex: '0' }]);
  });
});

describe('a block of commands', () => {
  test.each([
    ['PS C:\\Windows\\system32> dir', 'PS C:\\Windows\\system32&gt; ', 'dir'],
    ['C:\\>dir /s', 'C:\\&gt;', 'dir /s'],
  ])('%s: the prompt is shown and set apart', (line, prompt, command) => {
    expect(html(`\`\`\`\n${line}\n\`\`\``)).toContain(`<span class="prompt">${prompt}</span>${command}`);
  });
  test('a path with a redirection is no prompt, and no-break spaces become spaces', () => {
    const shown = html('```\necho\u00A0x > C:\\a.txt\n```');
    expect(shown).not.toContain('prompt');
    expect(shown).toContain('<code>echo x &gt; C:\\a.txt</code>');
  });
  test('on a fallback page its button is in the reader’s language', () => {
    expect(html('```\nx\n```', { locale: 'es-ES' })).toMatch(/<button[^>]* lang="es-ES"/);
    expect(html('```\nx\n```')).not.toMatch(/<button[^>]* lang=/);
  });
});

describe('runsOf', () => {
  test('plain stretches are one string, and a run of causes is counted at its first', () => {
    const nodes = readDocument(
      'A.\n\nB.\n\n<Cause label="Causas">\n\n## x {#cause-1}\n\n</Cause>\n\n<Cause>\n\n## y {#cause-2}\n\n</Cause>\n\nC.',
      'x.mdx',
    );
    const runs = runsOf(nodes, context).filter((run) => run.type !== 'html' || run.html.trim() !== '');
    expect(runs.map((run) => (run.type === 'component' ? run.place : run.type))).toEqual([
      'html',
      { first: true, count: 2 },
      { first: false, count: 0 },
      'html',
    ]);
  });
});

test('causes that something parts are counted apart', () => {
  const cause = (number: number) => `<Cause>\n\n## x {#cause-${number}}\n\n</Cause>\n\n`;
  const runs = runsOf(readDocument(`${cause(1)}${cause(2)}Text.\n\n${cause(3)}`, 'x.mdx'), context);
  expect(runs.flatMap((run) => (run.type === 'component' ? [run.place.count] : []))).toEqual([2, 0, 1]);
});

test('a text as a part of a larger page has ids of its own', () => {
  const nodes = readDocument('<Cause>\n\n## x {#cause-1}\n\n</Cause>\n\n## y {#part}', 'x.mdx');
  expect(toHtml(printedIn(nodes, 'error-1'), context).match(/id="[^"]*"/g)).toEqual([
    'id="error-1-cause-1"',
    'id="error-1-part"',
  ]);
});

describe('steps', () => {
  const classes = (body: string, mark: typeof withSteps) =>
    mark(readDocument(body, 'x.mdx')).flatMap((node) =>
      node.type === 'element' ? [`${node.tagName} ${node.properties.className ?? ''}`.trim()] : [],
    );
  test('of actions are the items of its lists, or its paragraphs where it has none', () => {
    expect(classes('Intro:\n\n- a\n- b', withSteps)).toEqual(['p', 'ul steps']);
    expect(classes('Do this.\n\nThen that.', withSteps)).toEqual(['p steps', 'p steps']);
  });
  test('elsewhere are the items of numbered lists only', () => {
    expect(classes('1. a\n\nText.\n\n- b', withProcedures)).toEqual(['ol steps', 'p', 'ul']);
  });
});

test('a code may break between its words', () => {
  expect(codeHtml('SalLowDiskSpace')).toBe('Sal<wbr>Low<wbr>Disk<wbr>Space');
  expect(codeHtml('ERR_FOO')).toBe('ERR_<wbr>FOO');
  expect(codeHtml('0x1FC07')).toBe('0x1FC07');
  expect(codeHtml('<b>')).toBe('&lt;b&gt;');
});
