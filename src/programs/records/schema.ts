import { z } from 'zod';
import { localeList } from '../../i18n/locales.ts';

const step = z.strictObject({
  text: z.string(),
  alternative: z.boolean().describe('True when it is one of several steps of which one suffices.'),
});

const status = z
  .enum(['current', 'retired', 'fallback'])
  .describe(
    'current; retired: the article no longer holds it; fallback: no text in the locale, so the text is in `lang`.',
  );

const code = z.strictObject({
  code: z.string().describe('As the product prints it.'),
  equivalents: z.array(z.string()).describe('The same number in other notations.'),
});

const links = {
  url: z.url().describe('The page.'),
  json: z.url().describe('The page as JSON.'),
  markdown: z.url().optional().describe('The page as Markdown; absent on a site that has none.'),
};

const dates = {
  edition: z.iso.date().optional().describe('The date of the edition that the text is taken from.'),
  changed: z.iso.date().optional().describe('When the text last changed in this index.'),
};

/** One entry in one locale: `/<locale>/errors/<key>.json`. */
export const entryRecordSchema = z
  .strictObject({
    $schema: z.url(),
    key: z.string().describe('The permanent identity and the last segment of the address.'),
    kind: z.enum(['error', 'guide']),
    locale: z.enum(localeList).describe('The locale of the page.'),
    lang: z.enum(localeList).describe('The language of the text.'),
    status,
    codes: z.array(code),
    aliases: z.array(z.string()).describe('Further names that lead to the entry.'),
    title: z.string(),
    messages: z.array(z.strictObject({ text: z.string(), lang: z.string() })),
    messagesTranslated: z
      .boolean()
      .describe('True when the messages are a translation that the product may not print.'),
    causes: z.array(
      z.strictObject({
        id: z.string().describe('The anchor on the page.'),
        title: z.string(),
        explanation: z.string(),
        actions: z.array(step),
      }),
    ),
    actions: z.array(step).describe('What to do whatever the cause.'),
    sections: z.array(z.strictObject({ id: z.string(), title: z.string() })),
    handover: z
      .strictObject({ text: z.string(), markdown: z.string() })
      .describe('The whole entry as a text to paste into a mail, plain and as Markdown.'),
    ...links,
    shortUrl: z.url().describe('The page in the language of whoever opens it.'),
    translations: z.array(z.strictObject({ lang: z.enum(localeList), url: z.url(), json: z.url() })),
    source: z.strictObject({
      url: z
        .url()
        .optional()
        .describe('The section of the article that the text is taken from; absent where it is not known.'),
      translation: z.enum(['machine', 'human', 'site']).optional(),
      revision: z.string().optional(),
      corrections: z.int().nonnegative().describe('How many passages were corrected.'),
    }),
    ...dates,
    license: z.url(),
  })
  .describe('An error or a guide of the index in one locale.');

const text = z.strictObject({
  title: z.string(),
  messages: z.array(z.string()),
  status: z.enum(['current', 'retired']),
  ...links,
  ...dates,
});

/** The whole index: `/errors.json`. */
export const indexRecordSchema = z
  .strictObject({
    $schema: z.url(),
    name: z.string(),
    url: z.url(),
    license: z.url(),
    errors: z.array(
      z.strictObject({
        key: z.string(),
        codes: z.array(code),
        aliases: z.array(z.string()),
        shortUrl: z.url(),
        texts: z
          .partialRecord(z.enum(localeList), text)
          .describe('By locale; absent where there is no text.'),
      }),
    ),
  })
  .describe('Every error of the index in every locale.');

/** An entry in one locale, as programs read it. */
export type EntryRecord = z.infer<typeof entryRecordSchema>;
/** The whole index, as programs read it. */
export type IndexRecord = z.infer<typeof indexRecordSchema>;

/** The paths of the published schemas, without the base. */
export const schemaPaths = { entry: '/schema/entry.json', index: '/schema/errors.json' } as const;

/**
 * A published JSON Schema (2020-12).
 *
 * @param id its complete address
 */
export function jsonSchema(schema: z.ZodType, id: string): object {
  return { ...z.toJSONSchema(schema, { target: 'draft-2020-12' }), $id: id };
}
