import { expect, test } from 'vitest';
import type { TextContext } from '../../src/components/document/context.ts';
import { toHtml } from '../../src/components/document/html.ts';
import { withStepAnchors } from '../../src/components/document/step-anchors.ts';
import { readDocument } from '../../src/document/read.ts';

const context: TextContext = { locale: 'pt-BR', textLocale: 'pt-BR', base: '/', shift: 0 };
const anchors = (body: string, taken: string[] = []) => {
  const html = toHtml(withStepAnchors(readDocument(body, 'x.mdx'), taken), context);
  return [...html.matchAll(/<li id="([^"]*)">\s*(?:<p>)?(\w+)/g)].map(([, id, word]) => `${word} ${id}`);
};

test('a step is named by its part of the page and its number', () => {
  expect(
    anchors(
      `1. a\n\n<Cause>\n\n## B {#cause-1}\n\n1. not\n\n<Actions>\n\n1. b\n2. c\n\n</Actions>\n\n</Cause>\n\n## D {#part}\n\n1. d`,
    ),
  ).toEqual(['a step-1', 'b cause-1-step-1', 'c cause-1-step-2', 'd part-step-1']);
});

test('what stands after the causes is no part of the last one', () => {
  expect(
    anchors(
      `<Cause>\n\n## B {#cause-1}\n\n</Cause>\n\n<Actions>\n\n1. a\n\n</Actions>\n\n<Cause>\n\n## C {#cause-2}\n\n</Cause>`,
    ),
  ).toEqual(['a step-1']);
});

test('a list that goes on counts on, and one that counts anew has anchors of its own', () => {
  expect(anchors('1. a\n\ntext\n\n2. b\n\ntext\n\n1. c\n2. d')).toEqual([
    'a step-1',
    'b step-2',
    'c step-1-2',
    'd step-2-2',
  ]);
});

test('steps without numbers, and steps within steps, have none', () => {
  expect(anchors('- a\n- b\n\ntext\n\n1. c\n\n   1. d')).toEqual(['c step-1']);
});

test('an anchor that the page has is not given again', () => {
  expect(anchors('1. a', ['step-1'])).toEqual(['a step-1-2']);
});
