import type { ElementContent } from 'hast';
import type { Part } from '../../model.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { readCauses } from '../causes/causes.ts';
import { readSegments } from '../labels/labels.ts';
import { partsOfSegment } from '../labels/segment-parts.ts';
import { flattenSection, sectionParts } from '../section-parts.ts';
import type { Section } from '../sections.ts';
import type { ChildContext } from './child-context.ts';
import type { ChildRole } from './child-role.ts';
import { hasTable, readTableSection } from './child-tables.ts';
import { quoteIntroduction } from './prose-parts.ts';

/** A section below an error that describes it: "Descrição", "Sintomas". It may quote the message. */
export function readChildDescription(
  child: Section,
  { role, label }: ChildRole,
  context: ChildContext,
): Part[] {
  const { depth, explains, vocabulary } = context;
  if (hasTable(child, 'transposed', context)) return readTableSection(child, context);
  const told = readQuoting(child.blocks, vocabulary);
  if (explains && role === 'symptom' && !told.some((part) => part.type === 'message'))
    return readCauses(flattenSection(child), label, vocabulary);
  const [first, ...others] = told;
  const [lead, parts] = first?.type === 'prose' ? [first.body, others] : [[], told];
  return [
    ...sectionParts([{ ...child, blocks: lead, children: [] }], depth),
    ...parts,
    ...sectionParts(child.children, depth + 1),
  ];
}

/** The parts of a text that is expected to quote a message. */
function readQuoting(blocks: ElementContent[], vocabulary: Vocabulary): Part[] {
  const parts = readSegments(blocks, vocabulary).flatMap((segment): Part[] =>
    segment.role === undefined
      ? [{ type: 'prose', body: segment.content }]
      : partsOfSegment(segment, vocabulary),
  );
  quoteIntroduction(parts, true, [], vocabulary);
  return parts;
}
