import type { Part } from '../../model.ts';
import { textOf } from '../../tree.ts';
import { readCauses } from '../causes/causes.ts';
import { readRemediedCauses } from '../causes/remedied-causes.ts';
import { titledCause } from '../causes/titled-cause.ts';
import { readMessages } from '../messages/messages.ts';
import { flattenSection, sectionParts } from '../section-parts.ts';
import type { Section } from '../sections.ts';
import { readChildActions } from './child-actions.ts';
import type { ChildContext } from './child-context.ts';
import { readChildDescription } from './child-description.ts';
import { type ChildRole, childRole, isCounted } from './child-role.ts';

/**
 * A section below an error whose heading says what it tells: its cause, what to do. Others stay sections.
 *
 * @returns what it adds to the page; what belongs to a part in `before` is added to that part instead
 */
export function readChild(child: Section, context: ChildContext): Part[] {
  const { vocabulary } = context;
  const told = childRole(child, vocabulary);
  // "Causas e resoluções" right over "Causa 1", of the same depth; "Causa 1: o disco está cheio" says all of it.
  const saysAll = told?.role === 'action' || (told !== undefined && told.title.length > 0);
  if (child.blocks.length === 0 && child.children.length === 0 && !saysAll)
    return sectionParts([child], context.depth);
  if (told && isCounted(child, told.role, vocabulary)) return readCounted(child, context);
  switch (told?.role) {
    case 'cause':
      return readChildCause(child, told, context);
    case 'action':
      return readChildActions(child, context);
    case 'message':
      // "Error" over "Este error se produce si …", below the message.
      if (context.before.some(({ type }) => type === 'message') && vocabulary.explains(textOf(child.blocks)))
        return readChildCause(child, told, context);
      return readMessages(flattenSection(child), told.label, vocabulary);
    case 'code':
      return sectionParts([child]);
    case 'symptom':
    case 'description':
      return readChildDescription(child, told, context);
    default:
      return readOther(child, context);
  }
}

/** "Causa" over "Causa 1" and "Causa 2", each of which is one. */
function readCounted(child: Section, context: ChildContext): Part[] {
  const { before, depth } = context;
  const parts = sectionParts([{ ...child, children: [] }], depth);
  for (const inner of child.children)
    parts.push(...readChild(inner, { ...context, before: [...before, ...parts], depth: depth + 1 }));
  return parts;
}

function readChildCause(child: Section, told: ChildRole, { vocabulary }: ChildContext): Part[] {
  const content = flattenSection(child);
  return told.title.length > 0
    ? [titledCause(told, content, vocabulary)]
    : (readRemediedCauses(content, told.label, vocabulary) ?? readCauses(content, told.label, vocabulary));
}

/** A section whose heading does not say what it tells of the error. */
function readOther(child: Section, { before, analyse, vocabulary }: ChildContext): Part[] {
  const { kind } = analyse(child);
  // "**Solução:**" right over a section that tells it.
  const last = before.at(-1);
  if (last?.type === 'actions' && last.body.length === 0 && kind === 'text') {
    last.body = flattenSection({ ...child, blocks: [], children: [child] });
    return [];
  }
  // A problem known to lead to the error, and what to do about it.
  if (kind === 'error') {
    const cause = titledCause({ title: child.title }, flattenSection(child), vocabulary);
    if (cause.actions.length > 0) return [cause];
  }
  return sectionParts([child]);
}
