import type { CauseFacts } from '../../document/facts.ts';
import type { View } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { causesAnchor } from '../urls.ts';
import { inheritedAnchors } from './anchors.ts';

/** The anchor at which a page's causes begin; undefined where it has none, or the source calls something else so. */
export function causesAnchorOf(view: View): string | undefined {
  const { ids, causes } = view.entry.facts;
  const isTaken = ids.includes(causesAnchor) || inheritedAnchors(view).includes(causesAnchor);
  return isTaken || causes.length === 0 ? undefined : causesAnchor;
}

/**
 * Where a reader who stands at a cause arrives on the same entry's page in another language: undefined at the same
 * cause, else at the anchor of all causes, or, being empty, at the top.
 *
 * @param view the page that the reader leaves
 * @param other the page of the same entry that the reader goes to
 */
export function otherCauses(view: View, other: View): string | undefined {
  if (view.entry === other.entry || numberSameCauses(view.entry.facts.causes, other.entry.facts.causes))
    return undefined;
  return causesAnchorOf(other) ?? '';
}

/**
 * Whether two texts of one entry number the same causes, so that `#cause-2` denotes in one what it does in the other.
 * Editions differ: one may name three causes where the other names five. What can be seen without understanding
 * either language is how many there are, which of them bring actions of their own, and what no translator touches:
 * a number, a file name or a command that a single cause of each text has must stand in the same one.
 */
export function numberSameCauses(one: readonly CauseFacts[], other: readonly CauseFacts[]): boolean {
  if (one.length !== other.length) return false;
  if (one.length < 2) return true;
  if (one.some((cause, place) => cause.hasActions !== other[place]?.hasActions)) return false;
  const places = placesOfMarks(other);
  return [...placesOfMarks(one)].every(([mark, place]) => (places.get(mark) ?? place) === place);
}

/** Whether every two of several texts number the same causes. */
export function allNumberSameCauses(texts: readonly Pick<Entry, 'facts'>[]): boolean {
  return texts.every((text, place) =>
    texts.slice(place + 1).every((other) => numberSameCauses(text.facts.causes, other.facts.causes)),
  );
}

const knownPlaces = new WeakMap<readonly CauseFacts[], Map<string, number>>();

/** The marks that a single cause of a text has, each with that cause's place. */
function placesOfMarks(causes: readonly CauseFacts[]): Map<string, number> {
  const known = knownPlaces.get(causes);
  if (known) return known;
  const places = new Map<string, number>();
  const common = new Set<string>();
  causes.forEach(({ marks }, place) => {
    for (const mark of marks) {
      if (places.has(mark)) common.add(mark);
      else places.set(mark, place);
    }
  });
  for (const mark of common) places.delete(mark);
  knownPlaces.set(causes, places);
  return places;
}
