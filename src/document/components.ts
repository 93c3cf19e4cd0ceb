/**
 * The components that the body of an entry may use besides Markdown, and the attributes each may carry. The
 * normalizer writes nothing else, the reader refuses anything else: no expression, no import, no raw HTML.
 */
export const componentAttributes = {
  /** One message as the product prints it. `label` is the source's own word for it ("Mensagem de erro"). */
  ErrorMessage: ['label', 'lang'],
  /** One cause: a `##` heading with the id `cause-<n>`, its explanation, its `<Actions>`. */
  Cause: ['label'],
  /** What to do: a list, or paragraphs. Inside a cause for that cause; beside the causes for all of them. */
  Actions: ['label'],
  /** List items of which one suffices; `word` is what the source writes between them ("O BIEN"). */
  Alternatives: ['word'],
  /** A note of the kinds `note`, `tip`, `important`, `warning`, `caution`. `label` where the source words it. */
  Alert: ['kind', 'label'],
  /** A picture: `src` where the image lies beside the source, else `original`, its address upstream. */
  Figure: ['alt', 'src', 'original'],
  /** An inline passage that an editor corrected; `was` is the source's text. */
  Corrected: ['was'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a component that an entry may use. */
export type ComponentName = keyof typeof componentAttributes;

/** What an `<Alert>` may be, from the mildest to the gravest. */
export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type AlertKind = (typeof alertKinds)[number];
