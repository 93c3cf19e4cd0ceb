import { z } from 'zod';

const words = z.array(z.string().min(1)).default([]);

const termSchema = z.strictObject({
  /** The English name of the concept. Where it differs from the term, it must not stand in the text. */
  concept: z.string().min(1),
  /** The locale's one word for it. */
  term: z.string().min(1),
  /** Other wordings that were seen; editors write the term instead. */
  instead: words,
});

/** The section `glossary` of `content/locales/<locale>.yaml`: how editors write in this locale. */
export const glossarySchema = z
  .strictObject({
    terms: z.array(termSchema).default([]),
    /** Names of products, programs and files, spelled as their maker spells them. */
    products: words,
    /** Names under which Windows shows folders in this language; a path never holds them. */
    folders: words,
    /** Words after which a label of the product follows: "selecione", "guia". */
    labelLeads: words,
    /** Link texts that do not say where they lead: "clique aqui". */
    vagueLinks: words,
    /** How a percentage is written: `5%`, or `5 %` with a space that does not break. */
    percent: z.enum(['5%', '5 %']).optional(),
  })
  .prefault({});

/** How editors write in one locale. */
export type Glossary = z.infer<typeof glossarySchema>;
