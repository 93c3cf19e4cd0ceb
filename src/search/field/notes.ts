import { formatNumber, plural } from '../../i18n/format.ts';
import { fill } from '../../i18n/template.ts';
import type { SearchAnswer } from '../answer.ts';
import { make } from './dom.ts';
import type { FieldContext } from './field-words.ts';
import { handToLog } from './hand-to-log.ts';
import { countLines, LONGEST } from './lines.ts';
import { missingCodes, noMatchBlock, unknownCodeLines } from './no-match.ts';
import { noteWordsOf } from './note-words.ts';
import { pageLink } from './page-link.ts';
import { rested } from './resting.ts';
import { TOLD } from './told.ts';

/*
 * What an answer needs said: around its results, of a paste and of what is not documented; and to screen readers. The
 * field loads it only where there is something to say, or after the answer.
 */

/** What stands around the results. */
export interface Notes {
  /** Above all: what was pasted. */
  pasted: Node[];
  /** Above the results: that nothing answers, or that the code is not documented. */
  missing: Node[];
  /** Below the results: which codes of several are not documented; the way to all that are. */
  further: Node[];
}

/**
 * What stands around an answer's results. That there are none is said when the keys rest.
 *
 * @param text the query as it was entered, with its lines
 * @param pasted the whole of what was pasted, where the field kept only a part of it
 * @param change what changed the query last
 */
export async function notesOf(
  answer: SearchAnswer,
  text: string,
  pasted: string,
  context: FieldContext,
  change: Event | undefined,
): Promise<Notes> {
  const { results, unknownCodes, noMatch } = answer;
  if (results.length === 0) await rested(change);
  const isUnknown = unknownCodes.length > 0 && !results.some(({ match }) => match === 'code');
  const isMissing = (noMatch && !failureIn(answer, context)) || isUnknown;
  return {
    pasted: pasteNotes(text, pasted, context),
    missing: isMissing ? [noMatchBlock(answer, context)] : [],
    further: isMissing
      ? [pageLink(context, 'errors', context.words.wholeList)]
      : unknownCodeLines(unknownCodes, context),
  };
}

/** Which index could not be had, where nothing can be said of the query without it. */
function failureIn(
  { index, fullText, unknownCodes }: SearchAnswer,
  { words }: FieldContext,
): string | undefined {
  if (unknownCodes.length > 0) return undefined;
  if (index === 'unavailable') return words.noIndex;
  return fullText === 'unavailable' ? words.noWords : undefined;
}

function pasteNotes(text: string, pasted: string, context: FieldContext): Node[] {
  const { locale } = context;
  const words = noteWordsOf(context.words.notes);
  const count = countLines(text);
  if (count < 2) return [];
  const isCut = pasted.length > LONGEST;
  const log = pageLink(context, 'log', words.openLog);
  log.addEventListener('click', () => handToLog(isCut ? pasted : text));
  return [
    make(
      'div',
      { class: 'pasted' },
      make(
        'details',
        {},
        make('summary', {}, plural(locale, words.pasted, count)),
        make('pre', { tabindex: '0' }, text),
      ),
      log,
      isCut
        ? make('p', { class: 'note' }, fill(words.cut, { count: formatNumber(locale, LONGEST) }))
        : undefined,
    ),
  ];
}

/** What is said to screen readers: which codes are not documented or which index failed, how many results there are and whether they are but near. */
export function announcementOf(answer: SearchAnswer, context: FieldContext): string {
  const { results, noMatch } = answer;
  const { locale } = context;
  const words = noteWordsOf(context.words.notes);
  const missing = missingCodes(answer);
  const said = missing.slice(0, TOLD).map(({ printed }) => fill(words.unknown, { code: printed }));
  const failure = failureIn(answer, context);
  if (results.length === 0) said[0] ??= failure ?? words.nothing;
  else {
    const { written, code } = results[0] ?? {};
    const near = written && code ? fill(words.misread, { code }) : words.nearest;
    if (noMatch || missing.length < answer.unknownCodes.length) said[0] ??= failure ?? near;
    said.push(plural(locale, words.results, results.length));
  }
  return said.join(' ');
}
