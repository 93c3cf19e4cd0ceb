import { z } from 'zod';

/** One repair of a bad translation: an entry of `content/corrections/<locale>.yaml`. */
export const correctionSchema = z.strictObject({
  /** The article's file name without its ending. */
  article: z.string().min(1),
  /** The upstream anchor of the nearest heading; empty for what stands before the first `##`. */
  section: z.string(),
  /** The exact visible text, markup removed, within one paragraph, list item, cell or heading. */
  wrong: z.string().min(1),
  /** What replaces it, inline Markdown. Empty removes it. */
  right: z.string(),
  /** Why, for the next editor. */
  why: z.string().min(1),
  /** The text is the description of a picture, which is replaced as a whole, by plain text. */
  alt: z.boolean().default(false),
  /** How many times the section says it. */
  times: z.int().positive().default(1),
});

/** A correction with the place where it is written. */
export interface Correction extends z.infer<typeof correctionSchema> {
  file: string;
  line: number;
}
