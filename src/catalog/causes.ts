import type { ComponentNode, DocumentNode } from '../document/read.ts';
import { plainText } from '../document/text.ts';
import { inheritedAnchors } from './anchors.ts';
import type { View } from './catalog.ts';
import { marksOf } from './marks.ts';
import { partsOfCause } from './outline.ts';
import { causesAnchor } from './urls.ts';

/** The anchor at which a page's causes begin; undefined where it has none, or the source calls something else so. */
export function causesAnchorOf(view: View): string | undefined {
  const isTaken = hasId(view.entry.nodes, causesAnchor) || inheritedAnchors(view).includes(causesAnchor);
  return isTaken || causesIn(view.entry.nodes).length === 0 ? undefined : causesAnchor;
}

/**
 * Where a reader who stands at a cause arrives on the same entry's page in another language: undefined at the same
 * cause, else at the anchor of all causes, or, being empty, at the top.
 *
 * @param view the page that the reader leaves
 * @param other the page of the same entry that the reader goes to
 */
export function otherCauses(view: View, other: View): string | undefined {
  if (view.entry === other.entry || numberSameCauses(view.entry.nodes, other.entry.nodes)) return undefined;
  return causesAnchorOf(other) ?? '';
}

/**
 * Whether two texts of one entry number the same causes, so that `#cause-2` denotes in one what it does in the other.
 * Editions differ: one may name three causes where the other names five. What can be seen without understanding
 * either language is how many there are, which of them bring actions of their own, and what no translator touches:
 * a number, a file name or a command that a single cause of each text has must stand in the same one.
 */
export function numberSameCauses(one: readonly DocumentNode[], other: readonly DocumentNode[]): boolean {
  const left = causesIn(one);
  const right = causesIn(other);
  if (left.length !== right.length) return false;
  if (left.length < 2) return true;
  if (left.some((cause, place) => bringsActions(cause) !== bringsActions(right[place]))) return false;
  const places = placesOfMarks(other);
  return [...placesOfMarks(one)].every(([mark, place]) => (places.get(mark) ?? place) === place);
}

/** Whether every two of several texts number the same causes. */
export function allNumberSameCauses(texts: readonly { nodes: readonly DocumentNode[] }[]): boolean {
  return texts.every((text, place) =>
    texts.slice(place + 1).every((other) => numberSameCauses(text.nodes, other.nodes)),
  );
}

function causesIn(nodes: readonly DocumentNode[]): ComponentNode[] {
  return nodes.filter((node) => node.type === 'component').filter(({ name }) => name === 'Cause');
}

function hasId(nodes: readonly DocumentNode[], id: string): boolean {
  return nodes.some(
    (node) =>
      node.type !== 'text' &&
      ((node.type === 'element' && node.properties.id === id) || hasId(node.children, id)),
  );
}

function bringsActions(cause: ComponentNode | undefined): boolean {
  return cause !== undefined && partsOfCause(cause).actions.length > 0;
}

const knownPlaces = new WeakMap<readonly DocumentNode[], Map<string, number>>();

/** The marks that a single cause of a text has, each with that cause's place. */
function placesOfMarks(nodes: readonly DocumentNode[]): Map<string, number> {
  const known = knownPlaces.get(nodes);
  if (known) return known;
  const places = new Map<string, number>();
  const common = new Set<string>();
  causesIn(nodes).forEach((cause, place) => {
    for (const mark of marksOf(plainText(cause.children))) {
      if (places.has(mark)) common.add(mark);
      else places.set(mark, place);
    }
  });
  for (const mark of common) places.delete(mark);
  knownPlaces.set(nodes, places);
  return places;
}
