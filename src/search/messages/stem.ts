/**
 * Endings of Portuguese, Spanish and English verbs and nouns, folded, that leave what a word is about: `bloqueando`,
 * `bloqueado`, `bloqueia`; `restauração`, `restauración`, `restaurar`. Of a verb three letters must remain, of a noun
 * four: a shorter rest is shared by words that have nothing in common.
 */
const verbal =
  /(?<=^.{3,})(?:[aei]r|[aei]ndo|[iy]endo|[ai]d[ao]s?|[aei]ram|aron|ieron|ei|ou|eu|iu|io|[aei]m|[aei]n|[aeo]s?|i)$/;
const nominal =
  /(?<=^.{4,})(?:[aei]?[cst]?(?:oes|ao|iones|ions?)|[ai]?mi?entos?|mente|[aei]dor(?:es|as?)?|ari[ao]s?|i[ao]s?|ing|ed|us|s)$|(?<=^.{5,})(?:a(?:l|is|les)|ios?|ias?)$/;

/** A word without the ending of its plural. */
export function singularOf(word: string): string {
  return word.replace(/(?<=.{2}[aeiou])s$|(?<=.{2}[dlnrsz])es$/, '');
}

/** A word's stem: the same for its inflections in the site's languages, as far as its ending tells. */
export function stemOf(word: string): string {
  if (word.length < 4) return word.length > 2 ? word.replace(/s$/, '') : word;
  const noun = word.replace(nominal, '');
  const verb = word.replace(verbal, '');
  const stem = noun.length < verb.length ? noun : verb;
  // `pide` is no form of `PID`.
  return stem.length < 4 && stem !== word ? `${stem}-` : stem;
}
