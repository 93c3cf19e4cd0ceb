/**
 * Endings of Portuguese, Spanish and English nouns and verbs, folded, that leave what a word is about: `bloqueando`,
 * `bloqueado`, `bloqueia`; `restauração`, `restauración`, `restaurar`. What must remain has four letters: a shorter
 * rest is shared by words that have nothing in common.
 */
const ending =
  /(?<=^.{4,})(?:[aei]?[cst]?(?:oes|ao|iones|ions?)|[ai]?mi?entos?|mente|[ai]d[ao]s?|[aei]ndo|[iy]endo|[aei]dor(?:es|as?)?|[aei]ram|aron|ieron|[aei][rmn]|ou|eu|iu|ari[ao]s?|i?[ao]s?|ing|ed|[aeiou]s?|s)$|(?<=^.{5,})(?:a(?:l|is|les)|ios?|ias?)$/;

/** A word's stem: the same for its inflections in the site's languages, as far as its ending tells. */
export function stemOf(word: string): string {
  if (word.length > 4) return word.replace(ending, '');
  return word.length > 2 ? word.replace(/(?<=..)s$/, '') : word;
}
