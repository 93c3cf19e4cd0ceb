import type { ActionsPart, CausePart, Part } from '../../model.ts';
import { bareLabel } from '../labels/label-lead.ts';
import { flattenSection } from '../section-parts.ts';
import type { Section } from '../sections.ts';
import type { ChildContext } from './child-context.ts';
import { headingNumber } from './child-role.ts';
import { hasTable, readTableSection } from './child-tables.ts';

/** A section below an error that says what to do; "Solução 2" is added to its cause, where there is one above. */
export function readChildActions(child: Section, context: ChildContext): Part[] {
  // Its table says for each cause what to do.
  if (hasTable(child, 'causes', context)) return readTableSection(child, context);
  const actions: ActionsPart = {
    type: 'actions',
    label: bareLabel(child.text),
    body: flattenSection(child),
  };
  const cause = numberedCause(child.text, context.before);
  if (!cause) return [actions];
  cause.actions.push(actions);
  return [];
}

/** The cause that "Solução 2" or "Solução para a causa 2" is for. */
function numberedCause(text: string, parts: readonly Part[]): CausePart | undefined {
  const number = headingNumber(text);
  if (number === undefined) return undefined;
  return parts
    .filter((part) => part.type === 'cause')
    .find((cause) => headingNumber(cause.label ?? '') === number);
}
