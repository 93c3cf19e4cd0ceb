import { z } from 'zod';

const anchors = z.array(z.string().min(1));

/** What one locale has published under a key. */
const localeRecordSchema = z.strictObject({
  /** The article that holds it in this locale. */
  article: z.string(),
  /** The edition's date in which it was last seen, ISO 8601. */
  edition: z.iso.date().optional(),
  /** Set when the text is this site's own translation, not upstream's. */
  translation: z.literal('site').optional(),
  /** The published title and messages, to see what a newer edition rewords. */
  title: z.string(),
  messages: z.array(z.string()).default([]),
  /** Titles and messages of former editions; they stay searchable. */
  wordings: z.array(z.string()).default([]),
  /** Anchors on the published page: causes, sub-sections and upstream anchors. None may vanish. */
  anchors: anchors.default([]),
  /** Set when a newer edition no longer holds the entry; the page stays, marked as retired. */
  retired: z.iso.date().optional(),
});

const changeSchema = z.strictObject({
  date: z.iso.date(),
  locale: z.string(),
  change: z.enum(['added', 'reworded', 'renamed', 'retired', 'restored']),
});

/** One identity: its key is permanent. */
const registryEntrySchema = z.strictObject({
  kind: z.enum(['error', 'guide']),
  codes: z.array(z.string()).default([]),
  /** Further names it answers to: former keys, codes of former editions, codes that a locale translated. */
  aliases: z.array(z.string()).default([]),
  /** Every upstream anchor ever seen for it, in any locale. Pairs the locales and keeps old links alive. */
  anchors: anchors.default([]),
  /** Hand-kept search words, in our own words: English of the dialog, terms that support uses. */
  search: z.array(z.string()).default([]),
  /** By locale tag. */
  locales: z.record(z.string(), localeRecordSchema).default({}),
  /** What happened to it, oldest first; the feed is made of it. */
  history: z.array(changeSchema).default([]),
});

/** `content/registry.yaml`: the ledger of every key, code, alias and upstream anchor ever published. */
export const registrySchema = z.strictObject({
  version: z.literal(1),
  entries: z.record(z.string(), registryEntrySchema),
});

/** The ledger, as it is read. */
export type Registry = z.infer<typeof registrySchema>;
/** What the ledger remembers of one key. */
export type RegistryEntry = z.infer<typeof registryEntrySchema>;
