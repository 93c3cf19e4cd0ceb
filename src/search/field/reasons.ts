import { normalForm, readingsOf } from '../../codes/index.ts';
import type { SearchResult } from '../answer.ts';
import type { FieldContext } from './field-words.ts';

/**
 * Why a result is one, in a few words each: its kind of match, how the code was read, what stands for what, and the
 * language if it is not the reader's.
 *
 * @param isOneOfSeveral whether other results match a code, too
 */
export function reasonsOf(
  result: SearchResult,
  { locale, words }: FieldContext,
  isOneOfSeveral: boolean,
): string[] {
  const reasons = [result.written ? `${result.written} → ${result.code}` : words.why[result.match]];
  const { code } = result;
  if (code !== undefined) {
    const readings = readingsOf(code);
    const isReading = (own: string) => readings.some(({ form }) => form === normalForm(own));
    // The entry's own code that is meant, if it is one of its codes and not another name of it.
    const documented = result.codes.find(isReading);
    const reading = readings.find(({ form }) => form === normalForm(documented ?? ''));
    const isDigits = /^\d+$/.test(code);
    if (isDigits && reading?.kind === 'hex') reasons.push(words.hexReading);
    else if (isDigits && reading && isOneOfSeveral) reasons.push(words.decimalReading);
    if (documented && reading?.kind !== 'symbolic' && documented.toLowerCase() !== code.toLowerCase())
      reasons.push(`${code} = ${documented}`);
  }
  if (result.kind === 'guide') reasons.push(words.guide);
  if (result.locale !== locale)
    reasons.push(words.onlyIn.replace('{language}', words.languages[result.locale] ?? result.locale));
  return reasons;
}
