import { esES } from './es-ES.ts';
import type { Locale } from './locales.ts';
import { ptBR, type Words } from './pt-BR.ts';

const words: Record<Locale, Words> = { 'pt-BR': ptBR, 'es-ES': esES };

/** The interface's words in a locale. */
export function wordsOf(locale: Locale): Words {
  return words[locale];
}

export type { Words };
