import { withBase } from '../../catalog/urls.ts';
import { codePieces } from '../../codes/pieces.ts';
import type { SearchResult } from '../answer.ts';
import { make } from './dom.ts';
import type { FieldContext } from './field-words.ts';
import { markedNodes } from './marked.ts';
import { reasonsOf } from './reasons.ts';

interface LinkOptions {
  /** Where the link stands: an option of a list that belongs to the field, or a link like any other. */
  role: 'option' | 'link';
  /** An answer carries how it matched; what is only similar does not. */
  isAnswer: boolean;
  isOneOfSeveral: boolean;
}

let made = 0;

/** A result as a link: code, title, the passage that matched, and why it is here. */
export function resultLink(
  result: SearchResult,
  context: FieldContext,
  options: LinkOptions,
): HTMLAnchorElement {
  const foreign = (tag: string | undefined) => (tag && tag !== context.locale ? tag : undefined);
  const [code] = result.codes;
  // What is only similar has no match to tell of.
  const reasons = reasonsOf(result, context, options.isOneOfSeveral).slice(options.isAnswer ? 0 : 1);
  const asOption = { role: 'option', id: `ui_hit-${made++}`, tabindex: '-1', 'aria-selected': 'false' };
  return make(
    'a',
    {
      class: 'hit',
      href: withBase(context.base, result.path),
      'data-match': options.isAnswer ? result.match : undefined,
      ...(options.role === 'option' ? asOption : {}),
    },
    code && make('b', { class: 'hit-code', translate: 'no' }, ...breakable(code)),
    code && ' ',
    result.title.text === code
      ? undefined
      : make('span', { class: 'hit-title', lang: foreign(result.locale) }, ...markedNodes(result.title)),
    result.excerpt && ' ',
    result.excerpt &&
      make(
        'span',
        { class: 'hit-text', lang: foreign(result.excerpt.locale ?? result.locale) },
        ...markedNodes(result.excerpt),
      ),
    reasons[0] && ' ',
    reasons[0] && make('span', { class: 'hit-why' }, reasons.join(' · ')),
  );
}

/** A code with places where a line may break. */
function breakable(code: string): (string | HTMLElement)[] {
  return codePieces(code).flatMap((piece, place) => (place === 0 ? [piece] : [make('wbr', {}), piece]));
}
