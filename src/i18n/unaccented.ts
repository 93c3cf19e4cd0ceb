/** A text without accents: `Não` becomes `Nao`. Letters keep their case. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
