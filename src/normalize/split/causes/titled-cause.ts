import type { ElementContent } from 'hast';
import type { CausePart } from '../../model.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { ChildRole } from '../error/child-role.ts';
import { readSegments } from '../labels/labels.ts';
import { partsOfSegment } from '../labels/segment-parts.ts';

/** "Causa 1: a porta está bloqueada", whose text may tell under a label of its own what to do about it. */
export function titledCause(
  { label, title }: Pick<ChildRole, 'title'> & Partial<ChildRole>,
  content: ElementContent[],
  vocabulary: Vocabulary,
): CausePart {
  const segments = readSegments(content, vocabulary);
  const actions = segments.flatMap((segment) =>
    segment.role === 'action' ? partsOfSegment(segment, vocabulary) : [],
  );
  const body = segments.flatMap((segment) =>
    segment.role === 'action'
      ? []
      : partsOfSegment(segment, vocabulary).flatMap((part) => (part.type === 'prose' ? part.body : [])),
  );
  const isPlain = segments.every((segment) => segment.role === undefined || segment.role === 'action');
  return {
    type: 'cause',
    ...(label === undefined ? {} : { label }),
    title,
    body: isPlain ? body : content,
    actions: isPlain ? actions.filter((part) => part.type === 'actions') : [],
  };
}
