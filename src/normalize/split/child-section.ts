import type { ActionsPart, Part } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { readCauses } from './causes.ts';
import { childRole, headingNumber } from './child-role.ts';
import { codesOfLabel } from './label-codes.ts';
import { bareLabel } from './label-lead.ts';
import { readMessages, takeQuote } from './messages.ts';
import { flattenSection, sectionParts } from './section-parts.ts';
import type { Section } from './sections.ts';

/**
 * A section below an error whose heading says what it tells: its cause, what to do. Others stay sections.
 *
 * @param explains true where the error is named and no section tells its cause: "Problema" does, then
 */
export function addChild(
  child: Section,
  parts: Part[],
  labelCodes: string[],
  explains: boolean,
  vocabulary: Vocabulary,
): void {
  const told = childRole(child, vocabulary);
  const label = told?.label ?? child.text;
  const content = flattenSection(child);
  switch (told?.role) {
    case 'cause': {
      if (told.title.length > 0)
        parts.push({ type: 'cause', label, title: told.title, body: content, actions: [] });
      else parts.push(...readCauses(content, label, vocabulary));
      return;
    }
    case 'action': {
      const actions: ActionsPart = { type: 'actions', label: bareLabel(child.text), body: content };
      const cause = numberedCause(child.text, parts);
      if (cause) cause.actions.push(actions);
      else parts.push(actions);
      return;
    }
    case 'message':
      parts.push(...readMessages(content, label, vocabulary));
      return;
    case 'code':
      labelCodes.push(...codesOfLabel({ label, content }, vocabulary));
      parts.push(...sectionParts([child]));
      return;
    case 'symptom':
    case 'description': {
      const quote = takeQuote(child.blocks, true, [], vocabulary);
      if (explains && told.role === 'symptom' && quote.messages.length === 0) {
        parts.push(...readCauses(content, label, vocabulary));
        return;
      }
      parts.push(...sectionParts([{ ...child, blocks: quote.before, children: [] }]), ...quote.messages);
      if (quote.after.length > 0) parts.push({ type: 'prose', body: quote.after });
      parts.push(...sectionParts(child.children, 3));
      return;
    }
    default:
      parts.push(...sectionParts([child]));
  }
}

/** The cause that "Solução 2" or "Solução para a causa 2" is for. */
function numberedCause(text: string, parts: Part[]): Extract<Part, { type: 'cause' }> | undefined {
  const number = headingNumber(text);
  if (number === undefined) return undefined;
  return parts
    .filter((part) => part.type === 'cause')
    .find((cause) => headingNumber(cause.label ?? '') === number);
}
