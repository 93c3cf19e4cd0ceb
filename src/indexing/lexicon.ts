import path from 'node:path';
import { z } from 'zod';
import { readYamlFile } from '../content/yaml-file.ts';
import type { LexiconFile } from '../search/messages/lexicon.ts';
import { singularOf, stemOf } from '../search/messages/stem.ts';
import { fold } from '../search/query/words.ts';

/** Words separated by commas. A word that a hyphen joins is one that the search reads as two. */
const words = z.string().transform((line) => line.split(',').map((word) => fold(word.trim())));

/** `content/lexicon.yaml`: how people say things when they ask for help. */
const lexiconSchema = z.strictObject({
  /** Groups of words that stand for one another. */
  same: z.array(words).default([]),
  /** What the whole site is about. */
  subject: words.default([]),
  /** Subjects that the site does not treat. */
  elsewhere: z.array(words).default([]),
});

/** The lexicon of a content folder. */
export function lexiconFile(folder: string): string {
  return path.join(folder, 'lexicon.yaml');
}

/**
 * Reads the lexicon of a content folder; without the file, an empty one.
 *
 * @throws DocumentError naming the file and what is wrong with it
 */
export function readLexicon(folder: string): LexiconFile {
  const { same, subject, elsewhere } = readYamlFile(lexiconFile(folder), lexiconSchema.prefault({}));
  const stems = (group: string[]) => [...new Set(group.map(stemOf))].join(' ');
  return {
    same: same.map(stems),
    subject: stems(subject),
    // In order they weigh less.
    elsewhere: [...new Set(elsewhere.flat().map(singularOf))].sort().join(' '),
  };
}
