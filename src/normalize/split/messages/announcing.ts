import type { ElementContent } from 'hast';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** Messages that a sentence announces, with what stands before and after them. */
export interface Announced {
  before: ElementContent[];
  messages: ElementContent[][];
  /** Between two messages: "ou". */
  joint: string;
  after: ElementContent[];
}

/** A message in running text is not longer than this. */
const longest = 400;

/** "Você verá a seguinte mensagem de erro:", and not "Para resolver a mensagem de erro:". */
export function leadsTo(text: string, vocabulary: Vocabulary): boolean {
  return (
    /:\s*$/.test(text) && vocabulary.announces(text) && !vocabulary.instructs(text) && !vocabulary.role(text)
  );
}

/** Of several messages some may tell what to do as a whole: "Escriba la contraseña para desbloquear la unidad". */
export function areMessages(texts: string[], isSetOff: boolean, vocabulary: Vocabulary): boolean {
  const [only, ...others] = texts;
  if (only === undefined) return false;
  if (others.length === 0) return isMessage(only, vocabulary, isSetOff ? 2 * longest : longest);
  return (
    texts.every((text) => text.length <= 2 * longest) && texts.some((text) => isMessage(text, vocabulary))
  );
}

/** A message may end in what to do about it; it does not begin so, and it is no label: "Causa:". */
export function isMessage(text: string, vocabulary: Vocabulary, most = longest): boolean {
  const [first = ''] = text.split(/[.!?](?:\s|$)/, 1);
  return (
    text.length <= most &&
    /\p{L}/u.test(text) &&
    !vocabulary.instructs(first) &&
    !(/:$/.test(text) && vocabulary.role(text))
  );
}
