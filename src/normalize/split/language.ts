/** Words that English sentences cannot do without and that Romance or other Germanic languages do not have. */
const english = new Set(
  'the of is be to was were could cannot please this that has been are and with from for not an or'.split(
    ' ',
  ),
);

/** True for a text in English; of few words only where most of them say so. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const known = words.filter((word) => english.has(word)).length;
  return known >= 2 && known >= words.length * 0.15 && !/[áéíóúãõâêôçñäöüß]/i.test(text);
}
