import { bestInOrder, type Gap, gapsBetween, type Pair } from './align.ts';
import type { Evidence } from './evidence.ts';
import { anchorSimilarity, isCompatible, likeness, sharedTokens } from './similarity.ts';
import { pairsByWording } from './wording.ts';

/**
 * Pairs the drafts of one article in two locales: by code, then by anchor, then by likeness, and siblings by their
 * pictures, wording and position. What the evidence leaves open stays unpaired; nothing is paired against it.
 *
 * @param left in document order
 * @param right in document order
 */
export function pairDrafts(left: readonly Evidence[], right: readonly Evidence[]): Pair[] {
  const pairing = new Pairing(left, right);
  pairing.byName((draft) => (draft.codes.length > 0 ? [[...draft.codes].sort().join(' ')] : []));
  pairing.byName((draft) => draft.codes.slice(0, 1));
  pairing.byName((draft) => draft.codes);
  pairing.byName((draft) => (draft.ownAnchor ? [draft.ownAnchor] : []));
  pairing.byName((draft) => (draft.ownAnchor ? [] : draft.pictures));
  pairing.byAlikeAnchor();
  pairing.byLikeness();
  pairing.byWording();
  pairing.byPosition();
  return pairing.pairs;
}

class Pairing {
  readonly pairs: Pair[] = [];
  private readonly left: readonly Evidence[];
  private readonly right: readonly Evidence[];
  private readonly pairedLeft = new Set<number>();
  private readonly pairedRight = new Set<number>();

  constructor(left: readonly Evidence[], right: readonly Evidence[]) {
    this.left = left;
    this.right = right;
  }

  /** Pairs what alone has a name on both sides; a name that several have, when they are the same in number and place. */
  byName(namesOf: (draft: Evidence) => string[]): void {
    const lefts = this.open(this.left, this.pairedLeft, namesOf);
    const rights = this.open(this.right, this.pairedRight, namesOf);
    for (const [name, inLeft] of lefts) {
      const inRight = rights.get(name) ?? [];
      if (inLeft.length !== inRight.length) continue;
      const pairs = inLeft.map((l, index): Pair => [l, inRight[index] ?? -1]);
      const isSame = pairs.length === 1 || pairs.every(([l, r]) => this.isSamePlace(l, r));
      if (isSame && pairs.every(([l, r]) => this.isFree(l, r) && this.fits(l, r)))
        for (const [l, r] of pairs) this.add(l, r);
    }
  }

  /** Pairs two whose anchors, wherever they stand, are more alike than either is to any other: a corrected misspelling. */
  byAlikeAnchor(): void {
    const openLeft = [...this.left.keys()].filter((l) => !this.pairedLeft.has(l) && this.left[l]?.ownAnchor);
    const openRight = [...this.right.keys()].filter(
      (r) => !this.pairedRight.has(r) && this.right[r]?.ownAnchor,
    );
    const alike = (l: number, r: number) =>
      this.fits(l, r) ? anchorSimilarity(this.left[l]?.ownAnchor ?? '', this.right[r]?.ownAnchor ?? '') : 0;
    for (const l of openLeft) {
      const best = bestOf(openRight, (r) => alike(l, r));
      if (best === undefined || alike(l, best) < 0.9) continue;
      if (bestOf(openLeft, (other) => alike(other, best)) === l) this.add(l, best);
    }
  }

  byLikeness(): void {
    for (const gap of this.gaps()) {
      for (const [l, r] of bestInOrder(gap, (a, b) => this.score(a, b))) this.add(l, r);
    }
  }

  /** Siblings under one heading of which one edition has more: those whose messages are alike in both languages. */
  byWording(): void {
    for (const gap of this.gaps()) {
      for (const siblings of this.siblings(gap)) {
        if (siblings.left.length === siblings.right.length) continue;
        for (const [l, r] of pairsByWording(siblings, this.left, this.right))
          if (this.fits(l, r) && !this.contradicts(l, r)) this.add(l, r);
      }
    }
  }

  /** Siblings under one heading that are as many on both sides pair in order. */
  byPosition(): void {
    for (const gap of this.gaps()) {
      for (const siblings of this.siblings(gap)) {
        if (siblings.left.length !== siblings.right.length) continue;
        const pairs = siblings.left.map((l, index): Pair => [l, siblings.right[index] ?? -1]);
        if (pairs.every(([l, r]) => this.fits(l, r) && !this.contradicts(l, r)))
          for (const [l, r] of pairs) this.add(l, r);
      }
    }
  }

  private siblings(gap: Gap): Gap[] {
    const groups = new Map<string, Gap>();
    const groupOf = (draft: Evidence | undefined) => {
      const name = `${draft?.kind} ${draft?.ownAnchor ? '' : draft?.anchor}`;
      const group = groups.get(name) ?? { left: [], right: [] };
      groups.set(name, group);
      return group;
    };
    for (const index of gap.left) groupOf(this.left[index]).left.push(index);
    for (const index of gap.right) groupOf(this.right[index]).right.push(index);
    // Drafts with anchors of their own that differ are no siblings by position: likeness has judged them.
    return [...groups.entries()].flatMap(([name, group]) => (name.endsWith(' ') ? [] : [group]));
  }

  private gaps(): Gap[] {
    return gapsBetween(this.pairs, this.left.length, this.right.length);
  }

  private open(
    drafts: readonly Evidence[],
    paired: ReadonlySet<number>,
    namesOf: (draft: Evidence) => string[],
  ): Map<string, number[]> {
    const byName = new Map<string, number[]>();
    for (const [index, draft] of drafts.entries()) {
      if (paired.has(index)) continue;
      for (const name of new Set(namesOf(draft))) byName.set(name, [...(byName.get(name) ?? []), index]);
    }
    return byName;
  }

  /** Under the same heading, or under one that was renamed: neither side knows the other's anchor. */
  private isSamePlace(l: number, r: number): boolean {
    const [a, b] = [this.left[l]?.anchor, this.right[r]?.anchor];
    return (
      a === b ||
      (!this.left.some(({ anchor }) => anchor === b) && !this.right.some(({ anchor }) => anchor === a))
    );
  }

  private isFree(l: number, r: number): boolean {
    return !this.pairedLeft.has(l) && !this.pairedRight.has(r);
  }

  private fits(l: number, r: number): boolean {
    const [a, b] = [this.left[l], this.right[r]];
    return a !== undefined && b !== undefined && isCompatible(a, b);
  }

  private score(l: number, r: number): number {
    const [a, b] = [this.left[l], this.right[r]];
    return a && b ? likeness(a, b) : 0;
  }

  /** Texts full of names and numbers of which none is the same are about different things. */
  private contradicts(l: number, r: number): boolean {
    const [a, b] = [this.left[l], this.right[r]];
    if (!a || !b) return true;
    return Math.min(a.tokens.size, b.tokens.size) >= 4 && sharedTokens(a, b).count === 0;
  }

  private add(l: number, r: number): void {
    this.pairs.push([l, r]);
    this.pairedLeft.add(l);
    this.pairedRight.add(r);
  }
}

/** The item with the highest score; undefined when two share it. */
function bestOf(items: readonly number[], score: (item: number) => number): number | undefined {
  const sorted = [...items].sort((a, b) => score(b) - score(a));
  const [first, second] = sorted;
  if (first === undefined || (second !== undefined && score(first) === score(second))) return undefined;
  return first;
}
