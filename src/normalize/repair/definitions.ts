import type { Element, ElementContent } from 'hast';
import { element, isBlank, isElement, textOf, trimInline } from '../tree.ts';

/** A constant as references of programming interfaces define it: its name, its value, what it means. */
interface Constant {
  term: Element;
  value: Element;
  meaning: ElementContent[];
}

/**
 * Makes a table of a list that defines constants: a name, and below it in a list of its own the value and the meaning.
 * Undefined where a list defines anything else.
 *
 * @param list a `dl`, as the source has it
 * @param toFlow repairs the content of a cell
 */
export function tableOfConstants(
  list: Element,
  toFlow: (nodes: ElementContent[]) => ElementContent[],
): Element | undefined {
  const constants = readConstants(list);
  if (!constants) return undefined;
  const cell = (children: ElementContent[]) => element('td', children);
  const head = element('tr', [element('th', []), element('th', []), element('th', [])]);
  const rows = constants.map(({ term, value, meaning }) =>
    element(
      'tr',
      [
        cell(valuesOf(value)),
        cell(nameOf(term)),
        cell(
          meaning.flatMap((part) => (isElement(part, 'dt', 'dd') ? toFlow(part.children) : toFlow([part]))),
        ),
      ],
      term,
    ),
  );
  return element('table', [head, ...rows], list, { dataConstants: true });
}

function readConstants(list: Element): Constant[] | undefined {
  const nodes = list.children.filter((child) => !isBlank(child));
  const constants: Constant[] = [];
  for (let at = 0; at < nodes.length; at += 2) {
    const [term, definition] = nodes.slice(at, at + 2);
    if (!isElement(term, 'dt') || !isElement(definition, 'dd')) return undefined;
    const [inner, ...others] = definition.children.filter((child) => !isBlank(child));
    if (!isElement(inner, 'dl') || others.length > 0) return undefined;
    const [value, ...meaning] = inner.children.filter((child) => !isBlank(child));
    if (!isElement(value, 'dt') || !isValue(textOf(value))) return undefined;
    constants.push({ term, value, meaning });
  }
  return constants.length > 1 ? constants : undefined;
}

/** `12029`, `0x80041309`, `5 (0x5)`, `-2147024891` */
function isValue(text: string): boolean {
  return /^-?(?:\d{1,10}|0x[\da-f]{1,8})L?(?:\s*\(-?(?:\d{1,10}|0x[\da-f]{1,8})\))?$/i.test(text.trim());
}

/** A value and the same in the other notation, as alternatives: "0 (0x0)". */
function valuesOf(value: Element): ElementContent[] {
  const notations = textOf(value)
    .trim()
    .split(/[\s()]+/)
    .filter((notation) => notation !== '');
  return [{ type: 'text', value: notations.join(' / ') }];
}

/** Machine translation leaves of a name what it takes for no words; the anchor beside it says it whole. */
function nameOf(term: Element): ElementContent[] {
  const symbol = idsIn(term).find((id) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(id));
  const words = trimInline(
    term.children.flatMap((child) => (isElement(child, 'p') ? child.children : [child])),
  );
  if (!symbol) return words;
  const said: ElementContent = { type: 'text', value: symbol };
  const isWhole = textOf(words).replace(/\s/g, '') === symbol;
  const anchors = words.filter((node) => isElement(node) && textOf(node) === '');
  return isWhole ? [...anchors, said] : [{ ...said, value: `${symbol}: ` }, ...words];
}

function idsIn(node: Element): string[] {
  return node.children.flatMap((child) =>
    isElement(child) ? [String(child.properties.id ?? ''), ...idsIn(child)] : [],
  );
}
