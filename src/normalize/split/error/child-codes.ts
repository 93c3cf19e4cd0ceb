import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Analyse } from '../analysis.ts';
import { codesOfLabel } from '../codes/label-codes.ts';
import { flattenSection } from '../section-parts.ts';
import type { Section } from '../sections.ts';
import { transposedCodes } from '../tables/table-parts.ts';
import { childRole, isCounted } from './child-role.ts';

/** The codes of an error that a section below it tells: "Código de erro", or a table that describes the error. */
export function codesOfChild(child: Section, analyse: Analyse, vocabulary: Vocabulary): string[] {
  const told = childRole(child, vocabulary);
  if (told && isCounted(child, told.role, vocabulary))
    return child.children.flatMap((inner) => codesOfChild(inner, analyse, vocabulary));
  switch (told?.role) {
    case 'code':
      return codesOfLabel({ label: told.label, content: flattenSection(child) }, vocabulary);
    case 'symptom':
    case 'description':
      return transposedCodes(analyse(child), vocabulary);
    default:
      return [];
  }
}
