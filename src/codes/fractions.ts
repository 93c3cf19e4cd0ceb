import { contextOf, isAmount } from './context.ts';
import { isAlone } from './place.ts';

/** Numbers before a number, without blanks between: `34506,34513,` of `34506,34513,403`. */
const numbersBefore = /(?:\d{1,10},)+$/;
const reach = 60;

/**
 * Tells whether a point or comma after a number begins its fraction. A comma parts the number from the next one where a
 * word announces it (`ID: 34506,1`), in a row of values (`SRV01,34506,1,ok`), and between two numbers too long for a
 * whole and its fraction (`34506,34513`). A spreadsheet adds `.0` to a code, which counts nothing then.
 *
 * @returns a function that takes passages such as `34506,34513`, in ascending order
 */
export function fractionReader(text: string): (start: number, end: number) => boolean {
  let lineEnd = -1;
  let commas = 0;
  /** The commas of the line between two values, of which none may be a fraction's. */
  function commasAt(place: number): number {
    if (place <= lineEnd) return commas;
    const lineStart = text.lastIndexOf('\n', place) + 1;
    lineEnd = text.indexOf('\n', place);
    if (lineEnd < 0) lineEnd = text.length;
    const line = text.slice(lineStart, lineEnd);
    const values = line.includes(';') ? '' : line.replace(/(?<![\w,.])\d+,\d+(?![\d,])/g, '');
    commas = values.match(/(?<=\S),(?=\S)/g)?.length ?? 0;
    return commas;
  }
  return (start, end) => {
    const [whole = '', rest = ''] = text.slice(start, end).split(/[.,]/);
    const isAnnounced = () => {
      const before = numbersBefore.exec(text.slice(Math.max(0, start - reach), start))?.[0].length ?? 0;
      return contextOf(text, start - before, start + whole.length) === 'code';
    };
    if (isAmount(text, start, end)) return true;
    if (rest === '0' && /\d{3}/.test(whole) && (isAlone(text, start, end) || isAnnounced())) return false;
    if (text[start + whole.length] === '.') return true;
    if (whole.length > 4 && rest.length > 4) return false;
    const around = `${text[start - 1] ?? ''}${text[end] ?? ''}`;
    if (commasAt(start) > (around.includes(',') ? 2 : 1) && around !== '""') return false;
    const mayPart = whole.length > 4 || (whole.length > 2 && rest.length === 1) || rest.length > 3;
    return !mayPart || whole.startsWith('0') || !isAnnounced();
  };
}
