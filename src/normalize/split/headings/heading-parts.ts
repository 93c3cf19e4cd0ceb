import type { Part } from '../../model.ts';
import { element, textOf } from '../../tree.ts';
import { shorten } from '../causes/causes.ts';
import { messageTitle } from '../messages/message-title.ts';
import type { Section } from '../sections.ts';

/** Whether what stands beside the code in a heading is words. */
export function isText(rest: string): boolean {
  return /\p{L}{2,}/u.test(rest);
}

/** A heading that is the error's message, as that message, under the label that it has in the heading. */
export function textMessage(text: string, section: Section, label?: string): Part {
  const position = section.title.find((node) => node.position)?.position;
  return {
    type: 'message',
    ...(label === undefined ? {} : { label }),
    content: [element('p', [{ type: 'text', value: text }], position ? { position } : undefined)],
  };
}

/**
 * The title of an error: what its heading says beside the code, the heading, or, where that is generic, its message.
 *
 * @param rest the heading without its leading code, or nothing
 */
export function titleOf(section: Section, rest: string, generic: boolean, parts: Part[]): string {
  if (isText(rest)) return rest;
  if (!generic) return section.text;
  const message = parts.find((part) => part.type === 'message');
  if (message) return messageTitle(textOf(message.content));
  const prose = parts.find((part) => part.type === 'prose');
  return shorten(prose ? textOf(prose.body) : section.text);
}

/** "1. Problema" says what the text is: its message's label, else the word before its text. */
export function labelGeneric(parts: Part[], label: string): void {
  const message = parts.find((part) => part.type === 'message');
  if (message) message.label ??= label;
  else
    parts.unshift({
      type: 'prose',
      body: [element('p', [element('strong', [{ type: 'text', value: label }])])],
    });
}
