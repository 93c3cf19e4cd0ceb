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
  if (result.code !== undefined) {
    const documented = matchedCode(result);
    const reading = readingsOf(result.code).find(({ form }) => form === normalForm(documented ?? ''));
    const isDigits = /^\d+$/.test(result.code);
    if (isDigits && reading?.kind === 'hex') reasons.push(words.hexReading);
    else if (isDigits && reading && isOneOfSeveral) reasons.push(words.decimalReading);
    if (
      documented &&
      reading &&
      reading.kind !== 'symbolic' &&
      documented.toLowerCase() !== result.code.toLowerCase()
    )
      reasons.push(`${result.code} = ${documented}`);
  }
  if (result.kind === 'guide') reasons.push(words.guide);
  if (result.locale !== locale)
    reasons.push(words.onlyIn.replace('{language}', words.languages[result.locale] ?? result.locale));
  return reasons;
}

/** The entry's code that the query's code stands for, if it is one of its codes and not another name of it. */
function matchedCode({ codes, code = '' }: SearchResult): string | undefined {
  const forms = readingsOf(code).map(({ form }) => form);
  return codes.find((documented) => forms.includes(normalForm(documented)));
}
