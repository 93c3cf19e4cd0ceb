import type { Element, ElementContent } from 'hast';
import type { ActionsPart, Part } from '../../model.ts';
import { isElement, textOf } from '../../tree.ts';
import type { Role, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { asBlocks } from '../as-blocks.ts';
import { isZero } from '../codes/codes.ts';
import { cutAt } from '../cut-sentence.ts';
import { announcedParts } from '../messages/announced-parts.ts';
import { readMessages } from '../messages/messages.ts';
import { readCodeCell } from './code-cell.ts';
import { labelledProse, linkedAnchor, readDetails, readLabelledCell, saysMore } from './row-cells.ts';

/** A cell under the label of its column. */
export interface Cell {
  label: string;
  content: ElementContent[];
}

/** What a cell tells of the error of its row. */
export interface CellFindings {
  codes?: string[];
  /** The codes as the cell words them, where it is more than one. */
  name?: string | undefined;
  /** The anchor in the same article that the cell links to. */
  link?: string | undefined;
  messages?: Part[];
  /** What is to be said before the messages. */
  context?: Part[];
  /** What is to be said after them. */
  details?: Part[];
  causes?: Cell[];
  actions?: ActionsPart[];
  /** Cells that say that there is no cause, or nothing to do. */
  nothing?: Part[];
}

/** What reading a cell needs to know about its row. */
export interface RowContext {
  /** Whether the table has a column of a role. */
  has(role: Role): boolean;
  /** True where a cell before it tells a message. */
  afterMessage: boolean;
  vocabulary: Vocabulary;
}

type CellReader = (cell: Cell, row: RowContext) => CellFindings;

const readers: Record<Role, CellReader> = {
  code: readCode,
  message: readMessage,
  symptom: readSymptom,
  cause: readCause,
  action: readActions,
  more: readActions,
  description: readDescription,
  number: () => ({}),
  operation: readOther,
  note: readOther,
};

/** Reads a cell by the role of its column. */
export function readCell(role: Role | undefined, cell: Cell, row: RowContext): CellFindings {
  return (role ? readers[role] : readOther)(cell, row);
}

function readCode({ label, content }: Cell, { has, vocabulary }: RowContext): CellFindings {
  const link = linkedAnchor(content);
  const labelled = readLabelledCell(content, vocabulary);
  if (labelled) return { link, codes: labelled.codes, messages: labelled.parts };
  const cell = readCodeCell(content, vocabulary);
  const { codes } = cell;
  // A value without a header, however written, names nothing: the message does.
  const isName = label !== '' && (codes.length > 1 || saysMore(cell, content, vocabulary));
  const name = isName ? textOf(content) : undefined;
  // A cell that says why there is no code, beside the message: "Não associado a um código"; or that nothing failed: "0".
  if (codes.length === 0 && (has('message') || isZero(textOf(content))))
    return { link, name, context: [labelledProse(label, content)] };
  const messages = cell.rest.length > 0 ? readMessages(cell.rest, undefined, vocabulary) : [];
  return { link, name, codes, messages };
}

function readMessage({ label, content }: Cell, { has, vocabulary }: RowContext): CellFindings {
  const labelled = readLabelledCell(content, vocabulary);
  const isMeaning = !labelled && vocabulary.role(label) === 'description' && !has('action') && !has('more');
  const [said, remedy] = isMeaning ? cutRemedy(content, vocabulary) : [content, undefined];
  const messages = labelled?.parts ?? readMessages(said, label, vocabulary);
  const isSymptom = vocabulary.role(label) === 'symptom';
  return {
    link: linkedAnchor(content),
    codes: labelled?.codes ?? [],
    messages: isSymptom ? messages.flatMap((part) => takeAnnounced(part, vocabulary)) : messages,
    ...(remedy ? { actions: [{ type: 'actions', body: [remedy] }] } : {}),
  };
}

/** "Significado" may end in what to do, which a product's own message may say, too: only of a meaning it is cut off. */
function cutRemedy(
  content: ElementContent[],
  vocabulary: Vocabulary,
): [said: ElementContent[], remedy: Element | undefined] {
  const [block, ...more] = asBlocks(content);
  if (!isElement(block, 'p') || more.length > 0) return [content, undefined];
  const [said, remedy] = cutAt(block, (sentence) => vocabulary.instructs(sentence));
  return said && remedy ? [said.children, remedy] : [content, undefined];
}

/** "Problema" is the message, or beside one says why it is shown. */
function readSymptom(cell: Cell, row: RowContext): CellFindings {
  if (!row.has('message')) return readMessage(cell, row);
  return row.has('cause') ? { context: [labelledProse(cell.label, cell.content)] } : { causes: [cell] };
}

/** A symptom may announce its message: `O agente falha com a mensagem de erro: "…"`. */
function takeAnnounced(part: Part, vocabulary: Vocabulary): Part[] {
  const told = part.type === 'message' ? announcedParts(part.content, vocabulary) : undefined;
  const [lead, ...others] = told ?? [];
  if (part.type !== 'message' || !lead) return [part];
  const label = part.label ?? '';
  return [
    lead.type === 'prose' ? labelledProse(label, lead.body) : { ...lead, ...(label ? { label } : {}) },
    ...others,
  ];
}

function readCause(cell: Cell, { vocabulary }: RowContext): CellFindings {
  return readNothing(cell, vocabulary) ?? { causes: [cell] };
}

function readActions(cell: Cell, { vocabulary }: RowContext): CellFindings {
  return (
    readNothing(cell, vocabulary) ?? {
      actions: [{ type: 'actions', label: cell.label, body: asBlocks(cell.content) }],
    }
  );
}

/** A cell that says that there is nothing to say: "Nenhum". */
function readNothing({ label, content }: Cell, vocabulary: Vocabulary): CellFindings | undefined {
  return vocabulary.isNothing(textOf(content)) ? { nothing: [labelledProse(label, content)] } : undefined;
}

/** Only where no column tells causes or actions may the description tell them. */
function readDescription({ label, content }: Cell, { has, vocabulary }: RowContext): CellFindings {
  const hasRemedies = has('cause') || has('action') || has('more');
  if (hasRemedies && !has('cause') && vocabulary.explains(textOf(content)))
    return { causes: [{ label, content }] };
  return {
    details: hasRemedies ? [labelledProse(label, content)] : readDetails(label, content, vocabulary),
  };
}

/** What stands after the message tells more of it. */
function readOther(cell: Cell, row: RowContext): CellFindings {
  return row.afterMessage
    ? readDescription(cell, row)
    : { context: [labelledProse(cell.label, cell.content)] };
}
