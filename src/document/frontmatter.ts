import { z } from 'zod';

/** Where an entry's text comes from. */
const sourceSchema = z.strictObject({
  /** The article's file name without its ending: `backup-azure-mars-troubleshoot`. */
  article: z.string().min(1),
  /** The folder in which it is published upstream: `azure/backup`; absent where nothing says so. */
  folder: z.string().optional(),
  /** The line of the source file on which the entry begins, counted from 1. */
  line: z.int().positive(),
  /** The edition's date (`ms.date`), ISO 8601: `2019-07-15`. */
  date: z.iso.date().optional(),
  /** Who translated it: `ms.translationtype` MT or HT upstream, or this site. */
  translation: z.enum(['machine', 'human', 'site']).optional(),
  /** The upstream commit of the edition (`ms.sourcegitcommit`). */
  revision: z.string().optional(),
});

const common = {
  /** The permanent identity and URL segment, lower case: `34513`. */
  key: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
  title: z.string().min(1),
  /** The upstream anchor of the heading that holds the entry, in the source's spelling. */
  anchor: z.string(),
  source: sourceSchema,
  /** How many passages of this page an editor corrected. */
  corrected: z.int().nonnegative().default(0),
};

/** The frontmatter of `content/errors/<key>/<locale>.mdx`. */
export const errorSchema = z.strictObject({
  ...common,
  /** The codes as printed; their other notations are derived, never stored. */
  codes: z.array(z.string().min(1)),
  /** Every message as the product prints it, markup removed. */
  messages: z.array(z.string().min(1)),
  /** The messages' own language where it is not the page's (products that print English only). */
  messageLang: z.string().optional(),
  /** True when the messages are this site's translation and were never seen in this language. */
  messagesTranslated: z.boolean().default(false),
});

/** The frontmatter of `content/guides/<key>/<locale>.mdx`. */
export const guideSchema = z.strictObject(common);

export type EntrySource = z.infer<typeof sourceSchema>;
export type ErrorFrontmatter = z.infer<typeof errorSchema>;
export type GuideFrontmatter = z.infer<typeof guideSchema>;
