import type { Element, ElementContent } from 'hast';
import { element, isBlank, isElement, textOf, trimInline } from '../tree.ts';

/** Makes blocks of the content of a container. */
type Flow = (children: ElementContent[]) => ElementContent[];

/**
 * Definition lists, which Markdown has not. Where every term is a name no word of a language looks like, as in
 * lists of codes and constants, they become lists: an item each, the term in bold, its text below. Others become
 * paragraphs, so that a term that is a label ("Causa") stands before what it labels.
 */
export function repairDefinitions(list: Element, toFlow: Flow): ElementContent[] {
  const groups = groupsOf(list);
  if (groups.length > 1 && groups.every(isNamed)) {
    const items = groups.map(({ term, definitions }) =>
      element('li', [bold(term), ...definitions.flatMap((part) => contentOf(part, toFlow))], term),
    );
    return [element('ul', items, list)];
  }
  return list.children.flatMap((child): ElementContent[] => {
    if (isElement(child, 'dt')) return [bold(child)];
    if (isElement(child, 'dd')) return toFlow(child.children);
    return isBlank(child) ? [] : toFlow([child]);
  });
}

/** A term and what is said of it. */
interface Group {
  term: Element;
  definitions: Element[];
}

/** The terms of a list, or none where something stands outside of them. */
function groupsOf(list: Element): Group[] {
  const groups: Group[] = [];
  for (const child of list.children) {
    if (isBlank(child) || child.type === 'comment') continue;
    const last = groups.at(-1);
    if (isElement(child, 'dt')) groups.push({ term: child, definitions: [] });
    else if (isElement(child, 'dd') && last) last.definitions.push(child);
    else return [];
  }
  return groups;
}

/** `ERROR_ACCESS_DENIED`, `0x80070005`; not "Causa", not "Servidor 2". */
function isNamed({ term, definitions }: Group): boolean {
  return definitions.length > 0 && /^(?=.*[\d_])[\w.-]+$/.test(textOf(term));
}

/** What is said of a term: a list inside it that holds a value and its meaning is no list of terms. */
function contentOf(part: Element, toFlow: Flow): ElementContent[] {
  return part.children.some((child) => isElement(child, 'dl'))
    ? part.children.flatMap((child) => {
        if (!isElement(child, 'dl')) return isBlank(child) ? [] : toFlow([child]);
        return child.children.flatMap((inner) =>
          isElement(inner, 'dt', 'dd') ? toFlow(inner.children) : [],
        );
      })
    : toFlow(part.children);
}

function bold(term: Element): Element {
  const children = trimInline(
    term.children.flatMap((child) => (isElement(child, 'p') ? child.children : child)),
  );
  const [only, ...others] = children;
  const isBold = isElement(only, 'strong') && others.length === 0;
  return element('p', isBold ? children : [element('strong', children, term)], term);
}
