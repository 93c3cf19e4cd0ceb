/**
 * The language for a visitor: the remembered choice, else the first of the browser's languages that there is, by the
 * whole tag or by its language (`es-MX` reads `es-ES`), else the first there is.
 *
 * @param available BCP 47 tags of what there is, in the order in which they are offered
 * @param remembered what the reader chose before, if anything
 * @param languages BCP 47 tags, the preferred one first, as `navigator.languages` has them
 */
export function chooseLanguage(
  available: readonly string[],
  remembered: string | undefined,
  languages: readonly string[],
): string | undefined {
  for (const tag of [remembered, ...languages]) {
    if (tag === undefined) continue;
    const wanted = tag.toLowerCase();
    const found =
      available.find((offered) => offered.toLowerCase() === wanted) ??
      available.find((offered) => primary(offered) === primary(wanted));
    if (found) return found;
  }
  return available[0];
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
