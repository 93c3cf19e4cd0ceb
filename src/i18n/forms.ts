/** A template in the plural forms that Portuguese and Spanish need; `other` serves every further category. */
export interface Plural {
  one: string;
  other: string;
}

/** The two forms of a phrase that counts: `forms('{count} erro', '{count} erros')`. */
export function forms(one: string, other: string): Plural {
  return { one, other };
}
