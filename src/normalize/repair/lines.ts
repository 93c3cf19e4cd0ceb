import type { Element, ElementContent } from 'hast';
import { element, isBlank, isElement, trimInline } from '../tree.ts';

/** A line of a run of text that line breaks divide. `gap`: an empty line stands before it. */
interface Line {
  nodes: ElementContent[];
  gap: boolean;
}

/** How a line that poses as a list item begins. */
interface Marker {
  kind: 'bullet' | 'number';
  /** Without a space after it: `-O disco não foi inicializado`. */
  glued?: boolean;
  value: number;
  /** How many characters it takes up. */
  length: number;
}

/** Makes paragraphs and lists of a run of text: `<br/> - a<br/> - b` is a list, `<br><br>` ends a paragraph. */
export function readLines(run: ElementContent[]): Element[] {
  const lines = splitLines(run);
  const markers = lines.map(({ nodes }) => markerOf(nodes));
  const accepted = acceptedMarkers(markers);
  const blocks: Element[] = [];
  let list: Element | undefined;

  for (const [index, { nodes, gap }] of lines.entries()) {
    const marker = accepted[index];
    const later = accepted.slice(index + 1).findIndex((next) => next !== undefined);
    if (marker) {
      const item = element(
        'li',
        withoutMarker(nodes, marker),
        nodes.find((node) => node.position),
      );
      if (list && list.tagName === (marker.kind === 'number' ? 'ol' : 'ul')) list.children.push(item);
      else {
        const start = marker.kind === 'number' && marker.value !== 1 ? { start: marker.value } : {};
        list = element(marker.kind === 'number' ? 'ol' : 'ul', [item], item, start);
        blocks.push(list);
      }
      continue;
    }
    const item = list?.children.at(-1);
    if (isElement(item) && later >= 0 && !gap) {
      item.children.push(element('br', []), ...nodes);
      continue;
    }
    list = undefined;
    const previous = blocks.at(-1);
    if (!gap && isElement(previous, 'p')) previous.children.push(element('br', []), ...nodes);
    else
      blocks.push(
        element(
          'p',
          [...nodes],
          nodes.find((node) => node.position),
        ),
      );
  }
  return blocks.flatMap(liftCommand);
}

function splitLines(run: ElementContent[]): Line[] {
  const lines: Line[] = [];
  let nodes: ElementContent[] = [];
  let breaks = 0;
  const flush = () => {
    const trimmed = trimInline(nodes);
    if (trimmed.length > 0) {
      lines.push({ nodes: trimmed, gap: breaks > 1 });
      breaks = 0;
    }
    nodes = [];
  };
  for (const node of run) {
    if (isElement(node, 'br')) {
      flush();
      breaks++;
    } else nodes.push(node);
  }
  flush();
  return lines;
}

function markerOf(nodes: ElementContent[]): Marker | undefined {
  const first = nodes[0];
  if (first?.type !== 'text') return undefined;
  const bullet = /^\s*(?:[-*•·–]\s+|[-•·]$)/.exec(first.value);
  // A dash with nothing after it, before a link: `-[link](…)`.
  if (bullet && (bullet[0].trim().length < bullet[0].length || nodes.length > 1))
    return { kind: 'bullet', value: 0, length: bullet[0].length };
  const glued = /^\s*-(?=\p{Lu}\p{Ll}*\s)/u.exec(first.value);
  if (glued) return { kind: 'bullet', glued: true, value: 0, length: glued[0].length };
  const number = /^\s*(\d{1,2})[.)]\s+/.exec(first.value);
  return number ? { kind: 'number', value: Number(number[1]), length: number[0].length } : undefined;
}

/** A number is a marker only where the count goes on, or where it begins at one and goes on; a glued dash where others are. */
function acceptedMarkers(markers: (Marker | undefined)[]): (Marker | undefined)[] {
  const numbers = markers.filter((marker) => marker?.kind === 'number').map((marker) => marker?.value ?? 0);
  const counts =
    numbers.length > 1 &&
    numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1);
  const dashes = markers.filter((marker) => marker?.kind === 'bullet').length > 1;
  return markers.map((marker) =>
    (marker?.kind === 'number' && !counts) || (marker?.glued && !dashes) ? undefined : marker,
  );
}

function withoutMarker(nodes: ElementContent[], marker: Marker): ElementContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return nodes;
  const value = first.value.slice(marker.length);
  return value === '' ? rest : [{ ...first, value }, ...rest];
}

/** A last line that is only code is a command of its own. */
function liftCommand(block: Element): Element[] {
  if (block.tagName !== 'p') return [block];
  const code = block.children.at(-1);
  const before = block.children.at(-2);
  if (!isElement(code, 'code') || !isElement(before, 'br')) return [block];
  const others = trimInline(block.children.slice(0, -2));
  const endsOpen = others.at(-1);
  const opens = endsOpen?.type === 'text' && /:\s*$/.test(endsOpen.value);
  if (!opens || others.every(isBlank)) return [block];
  return [{ ...block, children: others }, element('p', [code], code)];
}
