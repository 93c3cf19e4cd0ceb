/** Words that English sentences cannot do without and that Romance or other Germanic languages do not have. */
const english = wordsOf(
  'the of is be to was were could cannot please this that has been are and with from for not an or failed unable found',
);

/** Words that say in a short message what happened, and that no other language has. */
const telling = wordsOf('failed cannot unable found denied missing exceeded timed does');

/** Words that Portuguese and Spanish sentences cannot do without and that English does not have. */
const romance = wordsOf('de da dos das em uma para que com os el la los las una en del se por con ao y e');

/** True for a text in English; of few words only where most of them say so, or one that no other language has. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (/[áéíóúãõâêôçñäöüß]/i.test(text)) return false;
  const known = words.filter((word) => english.has(word)).length;
  if (known >= 2 && known >= words.length * 0.15) return true;
  return (
    words.length > 2 && words.some((word) => telling.has(word)) && !words.some((word) => romance.has(word))
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
