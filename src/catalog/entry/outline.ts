import { partsOfCause } from '../../document/cause.ts';
import { plain } from '../../document/markup.ts';
import { isList } from '../../document/node-kinds.ts';
import type { ComponentNode, DocumentNode, ElementNode } from '../../document/nodes.ts';
import { plainText } from '../../document/text.ts';
import { transcript } from '../../document/transcript.ts';
import type { Entry } from '../entry.ts';

/** What an entry says, in the parts that programs and tickets ask for. All texts are plain text. */
interface Outline {
  messages: { text: string; lang: string }[];
  causes: OutlineCause[];
  /** What to do whatever the cause. */
  actions: Step[];
  /** The further sections of the page. */
  sections: { id: string; title: string }[];
}

interface OutlineCause {
  /** The anchor on the page: `cause-1`. */
  id: string;
  title: string;
  explanation: string;
  actions: Step[];
}

interface Step {
  text: string;
  /** True when it is one of several steps of which one suffices. */
  alternative: boolean;
}

/**
 * Reads the outline of an entry from its tree.
 *
 * @param resolve makes the address of a link complete; links follow their text in parentheses
 */
export function outlineOf(
  entry: Pick<Entry, 'nodes' | 'locale'>,
  resolve: (href: string) => string,
): Outline {
  const outline: Outline = { messages: [], causes: [], actions: [], sections: [] };
  for (const node of entry.nodes) {
    if (node.type === 'element' && typeof node.properties.id === 'string')
      outline.sections.push({ id: node.properties.id, title: plainText(node.children) });
    if (node.type !== 'component') continue;
    if (node.name === 'ErrorMessage')
      outline.messages.push({ text: plainText(node.children), lang: node.attributes.lang ?? entry.locale });
    if (node.name === 'Cause') outline.causes.push(causeOf(node, resolve));
    if (node.name === 'Actions') outline.actions.push(...stepsOf(node.children, resolve));
  }
  return outline;
}

function causeOf(node: ComponentNode, resolve: (href: string) => string): OutlineCause {
  const { heading, body, actions } = partsOfCause(node);
  return {
    id: String(heading?.properties.id ?? ''),
    title: plainText(heading?.children ?? []),
    explanation: transcript(body, plain, resolve),
    actions: actions.flatMap((part) => stepsOf(part.children, resolve)),
  };
}

/** The steps of an `<Actions>`: the items of its lists, or, where it has no list, its paragraphs. */
function stepsOf(nodes: readonly DocumentNode[], resolve: (href: string) => string): Step[] {
  const lists = listsOf(nodes, false);
  if (lists.length === 0)
    return nodes.flatMap((node) => {
      const text = transcript([node], plain, resolve);
      return text ? [{ text, alternative: false }] : [];
    });
  return lists.flatMap(({ list, alternative }) =>
    list.children.flatMap((item) =>
      item.type === 'element' ? [{ text: transcript(item.children, plain, resolve), alternative }] : [],
    ),
  );
}

function listsOf(
  nodes: readonly DocumentNode[],
  alternative: boolean,
): { list: ElementNode; alternative: boolean }[] {
  return nodes.flatMap((node) => {
    if (isList(node)) return [{ list: node, alternative }];
    if (node.type === 'component' && node.name === 'Alternatives') return listsOf(node.children, true);
    return [];
  });
}
