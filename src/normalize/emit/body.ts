import type { Heading, PhrasingContent, RootContent } from 'mdast';
import type { ActionsPart, Draft, Part } from '../model.ts';
import { depthOf, toBlocks, toLine } from './blocks.ts';
import { component } from './components.ts';
import { stringifyBlocks } from './stringify.ts';

/** The MDX of a page, and the anchors that its headings carry. */
interface Body {
  text: string;
  anchors: string[];
}

/**
 * The body of an entry's MDX: its parts in order, each in its component.
 * Causes are numbered (`#cause-1`); sub-sections keep their upstream anchors.
 */
export function emitBody(draft: Draft): Body {
  const anchors = new Set<string>();
  const blocks = draft.parts.flatMap((part) => partBlocks(part, anchors));
  const text = blocks.length > 0 ? stringifyBlocks(blocks) : '';
  return { text, anchors: [...anchors] };
}

function partBlocks(part: Part, anchors: Set<string>): RootContent[] {
  switch (part.type) {
    case 'message':
      return [component('ErrorMessage', { label: part.label, lang: part.lang }, toBlocks(part.content))];
    case 'cause': {
      const anchor = causeAnchor(anchors);
      return [
        component('Cause', { label: part.label }, [
          heading(2, anchor, toLine(part.title)),
          ...toBlocks(part.body, 3),
          ...part.actions.map(actions),
        ]),
      ];
    }
    case 'actions':
      return [actions(part)];
    case 'section': {
      const title = toLine(part.title);
      const body = toBlocks(part.body, Math.min(part.depth + 1, 6));
      if (title.length === 0) return body;
      return [heading(part.depth, freeAnchor(part.anchor, anchors), title), ...body];
    }
    case 'prose':
      return toBlocks(part.body);
  }
}

function actions(part: ActionsPart): RootContent {
  return component('Actions', { label: part.label }, toBlocks(part.body, 3));
}

function heading(depth: number, anchor: string, children: Heading['children']): Heading {
  return {
    type: 'heading',
    depth: depthOf(depth),
    children: withoutPeriod(children),
    data: anchor ? { anchor } : {},
  };
}

/** Causes were list items or cells, sentences with a period; as headings they have none. An ellipsis stays. */
function withoutPeriod(children: PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (!last) return children;
  const rest = children.slice(0, -1);
  if (last.type === 'text') {
    const value = last.value.replace(/(?<!\.)\.\s*$/, '');
    return value === '' && rest.length > 0 ? rest : [...rest, { ...last, value }];
  }
  return 'children' in last ? [...rest, { ...last, children: withoutPeriod(last.children) }] : children;
}

function causeAnchor(anchors: Set<string>): string {
  let number = 1;
  while (anchors.has(`cause-${number}`)) number++;
  anchors.add(`cause-${number}`);
  return `cause-${number}`;
}

/** Upstream repeats anchors (`symptom`, `cause`); on one page each needs an id of its own. */
function freeAnchor(anchor: string, anchors: Set<string>): string {
  const base = anchor.replace(/[^\p{L}\p{N}_.:-]+/gu, '-');
  if (base === '') return '';
  let free = base;
  for (let number = 2; anchors.has(free); number++) free = `${base}-${number}`;
  anchors.add(free);
  return free;
}
