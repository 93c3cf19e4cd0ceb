import { similarity } from './similarity.ts';
import { singularOf, stemOf } from './stem.ts';
import { isSmall } from './weights.ts';

/** How people say things, as the index carries it: stems, separated by blanks. */
export interface LexiconFile {
  /** Groups of words that stand for one another. */
  same: string[];
  /** What the whole site is about. */
  subject: string;
  /** Subjects that the site does not treat. */
  elsewhere: string;
}

/** What two words are to each other in the site's languages. */
export interface Lexicon {
  /** What it was made of. */
  file: LexiconFile;
  /** How alike two folded words are in writing, 0 to 1: typos and inflections. */
  likeness(asked: string, known: string): number;
  /** How alike they are in meaning: in writing, or because one stands for the other. */
  meaning(asked: string, known: string): number;
  /** The stems of the words that stand for a word. */
  synonyms(word: string): readonly string[];
  /** Whether a word names what the whole site is about, which hardly tells one entry from another. */
  isSubject(word: string): boolean;
  /** Whether a word names a subject that the site does not treat, so far as no entry uses it. */
  isElsewhere(word: string): boolean;
}

/** What a word counts for that is another form of the one that was asked, or that stands for it. */
const inflected = 0.92;
const synonymous = 0.82;

/** The number of an update of Windows names that update. */
const update = /^kb\d{6,7}$/;

/** The lexicon of an index that cannot be had. */
export const emptyLexicon: LexiconFile = { same: [], subject: '', elsewhere: '' };

/**
 * Makes the lexicon of an index. The words it is asked about are folded: lower case, without accents.
 */
export function createLexicon(file: LexiconFile): Lexicon {
  const { same, subject, elsewhere } = file;
  const groups = new Map<string, Set<string>>();
  for (const group of same) {
    const stems = group.split(' ');
    for (const stem of stems) groups.set(stem, new Set([...(groups.get(stem) ?? []), ...stems]));
  }
  const own = new Set(subject.split(' '));
  const foreign = new Set(elsewhere.split(' '));
  const stems = new Map<string, string>();
  const stem = (word: string) => {
    const before = stems.get(word);
    if (before !== undefined) return before;
    const found = stemOf(word);
    stems.set(word, found);
    return found;
  };
  const isElsewhere = (word: string) => foreign.has(singularOf(word)) || update.test(word);
  const likeness = (asked: string, known: string) => {
    if (asked === known) return 1;
    if (isSmall(asked) || isSmall(known)) return 0;
    if (stem(asked) === stem(known)) return inflected;
    return isElsewhere(asked) ? 0 : similarity(asked, known);
  };
  return {
    file,
    likeness,
    meaning(asked, known) {
      const written = likeness(asked, known);
      if (written >= synonymous || isSmall(asked) || isSmall(known)) return written;
      return groups.get(stem(asked))?.has(stem(known)) ? synonymous : written;
    },
    synonyms(word) {
      const written = stem(word);
      return [...(groups.get(written) ?? [])].filter((other) => other !== written);
    },
    isSubject: (word) => own.has(stem(word)),
    isElsewhere,
  };
}
