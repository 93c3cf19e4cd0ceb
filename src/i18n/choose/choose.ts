/**
 * The language for a visitor: the first of the wanted ones that there is, by the whole tag or by its language
 * (`es-MX` reads `es-ES`), else the first there is.
 *
 * @param available BCP 47 tags of what there is, in the order in which they are offered
 * @param wanted BCP 47 tags in any case, the preferred one first
 */
export function chooseLanguage(
  available: readonly string[],
  wanted: readonly (string | undefined)[],
): string | undefined {
  for (const tag of wanted) {
    if (tag === undefined) continue;
    const found =
      available.find((offered) => offered.toLowerCase() === tag.toLowerCase()) ??
      available.find((offered) => primary(offered) === primary(tag));
    if (found) return found;
  }
  return available[0];
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
