import { z } from 'zod';
import { glossarySchema } from '../../lint/glossary.ts';
import { wordingSyntax } from './wordings.ts';

const words = z.array(z.string().min(1)).default([]);

const wordings = z
  .array(z.string().regex(wordingSyntax, 'brackets do not pair: "(este|ese) error" names two wordings'))
  .default([]);

/** What a heading, a column or a bold lead-in can announce. */
export const roles = [
  'code',
  'message',
  'cause',
  'action',
  'symptom',
  'description',
  'more',
  'operation',
  'number',
  'note',
] as const;

export type Role = (typeof roles)[number];

/**
 * `content/locales/<locale>.yaml`: the words by which a locale's articles name things. Case, accents,
 * punctuation and trailing numbers do not matter when they are compared.
 */
export const vocabularySchema = z.strictObject({
  labels: z.strictObject({
    /** The error's code: "Código de erro", "ID do erro". */
    code: words,
    /** What the product prints: "Mensagem de erro", "Detalhes do erro". */
    message: words,
    /** Why: "Causas possíveis". */
    cause: words,
    /** What to do: "Ações recomendadas", "Solução". */
    action: words,
    /** What the user sees: "Sintoma", "Problema". */
    symptom: words,
    /** What the error means: "Descrição". */
    description: words,
    /** Where to read on: "Mais informações". */
    more: words,
    /** What was being done when it happened: "Operação". */
    operation: words,
    /** A column that only counts its rows: "Nº". */
    number: words,
    /** A remark: "Observação". */
    note: words,
  }),
  /** Words that may stand beside a label without changing it: "possível", "do", "recomendada". */
  qualifiers: words,
  /** Words that stand right before a code in a sentence: "Erro", "ID do erro". */
  codeLeads: words,
  /** Words before a number that make it no code of an error: "código de status HTTP", "porta". */
  notCodeLeads: words,
  /** How a sentence ends that a message follows: "a seguinte mensagem de erro", "o erro a seguir". */
  announcements: words,
  /** How a sentence begins that tells what to do: "verifique", "para resolver". */
  instructions: wordings,
  /** How a sentence begins that tells why an error happens: "(esse|este) erro ocorre", "isso pode ser devido". */
  explanations: wordings,
  /** What stands between list items of which one suffices: "OU". */
  alternatives: words,
  /** Words that only join codes or names: "e", "ou". */
  conjunctions: words,
  /** What a cell says that has nothing to say: "Nenhuma", "N/D". */
  nothing: words,
  /** How a text speaks of itself: "este artigo", "esta seção". */
  selfReferences: words,
  /** How alerts are worded where their keyword was translated or written into the text. */
  alerts: z
    .strictObject({ note: words, tip: words, important: words, warning: words, caution: words })
    .prefault({}),
  /** How editors write; the check of the entries' text reads it, the normalizer does not. */
  glossary: glossarySchema.optional(),
});

export type VocabularyData = z.infer<typeof vocabularySchema>;
