import { nameForm } from '../../codes/index.ts';
import type { NamedCard } from '../code-layer.ts';
import type { Card } from '../index/code-file.ts';
import { similarity } from '../messages/similarity.ts';
import type { Query } from '../query/query.ts';
import type { Misread } from './look-alikes.ts';

/** A shorter name that looks like another may be a word. */
const long = 8;
/** In a name of so many letters a slip makes no other name. */
const longer = 10;
/** How alike a name with two slips is. */
const slips = 0.8;

/**
 * The entries whose names a text has but for signs that look alike: `SalVhdlnitializationError`.
 *
 * @param cards entries that may be meant
 */
export function misreadNames({ text, words }: Query, cards: readonly Card[]): Misread[] {
  return namesOf(cards, long).flatMap((named) => {
    const word = words.find(({ folded }) => looksOf(folded) === looksOf(named.printed));
    if (!word || nameForm(word.folded) === nameForm(named.printed)) return [];
    return [{ ...named, written: text.slice(word.start, word.end) }];
  });
}

/**
 * The entry whose name a text has in print but for a slip or two of the hand, letters left out, doubled or exchanged:
 * `SalBitmpError`. What has another letter, or more than a name, is another one; and what is as near to two that are
 * documented is neither.
 *
 * @param cards entries that may be meant
 */
export function slippedNames({ text, words, identifiers }: Query, cards: readonly Card[]): Misread[] {
  const printed = words.filter(({ folded }) => identifiers.has(folded));
  return printed.flatMap((word): Misread[] => {
    const form = nameForm(word.folded);
    const [best, next] = namesOf(cards, longer)
      .map((named) => {
        const own = nameForm(named.printed);
        return { named, own, value: similarity(form, own) };
      })
      .sort((a, b) => b.value - a.value);
    const isSlip =
      best &&
      best.value >= slips &&
      best.value !== next?.value &&
      hasSameLetters(form, best.own) &&
      !form.includes(best.own);
    return isSlip ? [{ ...best.named, written: text.slice(word.start, word.end) }] : [];
  });
}

/**
 * Those of whose names a text has a printed one with a slip or two, or with more: `SalBitmapErrorCode`.
 *
 * @param cards entries that may be meant
 */
export function mistypedNames({ identifiers }: Query, cards: readonly Card[]): NamedCard[] {
  return namesOf(cards, longer).filter(({ printed }) => {
    const form = nameForm(printed);
    const isNear = (word: string) => word.includes(form) || similarity(word, form) >= slips;
    return [...identifiers].map(nameForm).some(isNear);
  });
}

function namesOf(cards: readonly Card[], least: number): NamedCard[] {
  return cards.flatMap((card) =>
    card.codes
      .filter((code) => nameForm(code).length >= least)
      .map((code) => ({ card, kind: 'code', anchor: undefined, printed: code, certain: true })),
  );
}

/** The form of a name with one letter for all that look alike: `Sa1Err0r`, `SalError` → `saierror`. */
function looksOf(name: string): string {
  return nameForm(name).replace(/[l1]/g, 'i').replaceAll('0', 'o').replaceAll('5', 's').replaceAll('8', 'b');
}

/** Whether of two names the longer one has every letter of the other, and as often. */
function hasSameLetters(...names: [string, string]): boolean {
  const [shorter = '', longer = ''] = names.sort((a, b) => a.length - b.length);
  let left = longer;
  return [...shorter].every((letter) => {
    const place = left.indexOf(letter);
    left = left.slice(0, place) + left.slice(place + 1);
    return place >= 0;
  });
}
