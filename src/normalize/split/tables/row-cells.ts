import type { ElementContent } from 'hast';
import { fold } from '../../fold.ts';
import type { ActionsPart, Part } from '../../model.ts';
import { element, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { readUnlabelled } from '../causes/unlabelled.ts';
import { readSegments } from '../labels/labels.ts';
import { partsOfSegment } from '../labels/segment-parts.ts';
import { type CodeCell, readCodeCell } from './code-cell.ts';

/** True where a cell has words or numbers of its own beside its codes: "Nenhum status (CODE)", "CODE = 9". */
export function saysMore(cell: CodeCell, content: ElementContent[], vocabulary: Vocabulary): boolean {
  if (cell.rest.length > 0) return false;
  const others = fold(cell.codes.reduce((text, code) => text.replace(code, ' '), textOf(content)));
  return others !== '' && !vocabulary.codeLeads.includes(others);
}

/**
 * Reads a cell that labels its parts itself: "**Código de erro**: X <br> **Mensagem**: …". Undefined where it does
 * not tell its codes from its messages.
 */
export function readLabelledCell(
  content: ElementContent[],
  vocabulary: Vocabulary,
): { codes: string[]; parts: Part[] } | undefined {
  const segments = readSegments(asBlocks(content), vocabulary);
  const coded = segments.filter((segment) => segment.role === 'code');
  if (coded.length === 0 || !segments.some((segment) => segment.role === 'message')) return undefined;
  return {
    codes: coded.flatMap((segment) => readCodeCell(segment.content.slice(0, 1), vocabulary).codes),
    parts: segments.flatMap((segment) => partsOfSegment(segment, vocabulary)),
  };
}

/**
 * A cell of actions may itself tell causes from actions: "**Causa:** … **Ação recomendada:** …".
 *
 * @param explains true where no other cell says why the error happens, so that this one may begin with that
 */
export function readActionCell(part: ActionsPart, explains: boolean, vocabulary: Vocabulary): Part[] {
  const segments = readSegments(part.body, vocabulary);
  if (!segments.some((segment) => segment.role === 'cause'))
    return explains ? (explainedActions(part, vocabulary) ?? [part]) : [part];
  return segments.flatMap((segment) =>
    segment.role === undefined
      ? [{ type: 'actions' as const, ...(part.label ? { label: part.label } : {}), body: segment.content }]
      : partsOfSegment(segment, vocabulary),
  );
}

/** "Este error se produce cuando …. Para corregirlo, …": the cause, and under the column's label what to do. */
function explainedActions(part: ActionsPart, vocabulary: Vocabulary): Part[] | undefined {
  const told = readUnlabelled(part.body, { causes: true, actions: true }, vocabulary);
  const acts = told.some(({ type }) => type === 'actions');
  if (told[0]?.type !== 'cause' || !acts) return undefined;
  return told.map((one) => (one.type === 'actions' && part.label ? { ...one, label: part.label } : one));
}

/** A cell that tells more of an error may tell why it happens and what to do, where no other column does. */
export function readDetails(label: string, content: ElementContent[], vocabulary: Vocabulary): Part[] {
  const told = readUnlabelled(asBlocks(content), { causes: true, actions: true }, vocabulary);
  const [first, ...rest] = told;
  if (first === undefined || told.every(({ type }) => type === 'prose'))
    return [labelledProse(label, content)];
  if (first.type === 'prose') return [labelledProse(label, first.body), ...rest];
  return [first.type === 'cause' || first.type === 'actions' ? { ...first, label } : first, ...rest];
}

/** "Operação: Instalação", as a paragraph. */
export function labelledProse(label: string, content: ElementContent[]): Part {
  const blocks = asBlocks(content);
  const [first, ...rest] = blocks;
  if (label === '') return { type: 'prose', body: blocks };
  const lead: ElementContent[] = [
    element('strong', [{ type: 'text', value: label }], first?.type === 'element' ? first : undefined),
    { type: 'text', value: ': ' },
  ];
  if (first?.type === 'element' && first.tagName === 'p')
    return { type: 'prose', body: [{ ...first, children: [...lead, ...first.children] }, ...rest] };
  return { type: 'prose', body: [element('p', lead), ...blocks] };
}

/** The anchor, without `#`, of the first link in a cell that leads into the same article. */
export function linkedAnchor(content: ElementContent[]): string | undefined {
  for (const node of content) {
    if (node.type !== 'element') continue;
    const href = node.tagName === 'a' ? String(node.properties.href ?? '') : '';
    if (href.startsWith('#')) return href.slice(1);
    const inner = linkedAnchor(node.children);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
