/** A text without accents: `Não` becomes `Nao`. Letters keep their case. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A text in lower case and without accents, as it is compared wherever case and accents say nothing. */
export function folded(text: string): string {
  return unaccented(text).toLowerCase();
}
