import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Analyse } from '../analysis.ts';
import type { Section } from '../sections.ts';
import { childRole } from './child-role.ts';

/** The one section below a heading of codes that has no text of its own: it tells of them. */
export function onlyText(
  section: Section,
  staying: Section[],
  analyse: Analyse,
  vocabulary: Vocabulary,
): Section | undefined {
  const [child, ...others] = section.children;
  if (!child || others.length > 0 || section.blocks.length > 0 || !staying.includes(child)) return undefined;
  const tells = analyse(section).heading !== undefined && analyse(child).kind === 'text';
  return tells && childRole(child, vocabulary) === undefined ? child : undefined;
}
