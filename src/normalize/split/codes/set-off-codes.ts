import type { ElementContent } from 'hast';
import { fold } from '../../fold.ts';
import { isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { distinctCodes } from './codes.ts';
import { printedCodes } from './printed-codes.ts';

/**
 * The code that a text sets off after the words that announce one: "é possível ver um código de erro **DM_UnknownError**".
 * None where it sets off several: they need not be codes of one error.
 */
export function setOffCode(blocks: readonly ElementContent[], vocabulary: Vocabulary): string[] {
  const codes = distinctCodes(blocks.flatMap((block) => codesIn(block, vocabulary)));
  return codes.length === 1 ? codes : [];
}

function codesIn(node: ElementContent, vocabulary: Vocabulary): string[] {
  if (!isElement(node)) return [];
  return node.children.flatMap((child, index) => {
    if (!isElement(child, 'strong', 'em', 'code')) return codesIn(child, vocabulary);
    const text = textOf(child);
    const before = node.children[index - 1];
    const isAnnounced = before?.type === 'text' && announcesCode(before.value, vocabulary);
    return isAnnounced && isName(text) ? [text] : [];
  });
}

/** "… o código de erro", "… um código de erro de"; one word alone may lead anywhere. */
function announcesCode(text: string, vocabulary: Vocabulary): boolean {
  const words = fold(text.slice(-60)).split(' ');
  const [last = ''] = words.slice(-1);
  const lead = (last.length < 4 ? words.slice(0, -1) : words).join(' ');
  return vocabulary.codeLeads.some((words) => words.includes(' ') && ` ${lead}`.endsWith(` ${words}`));
}

function isName(text: string): boolean {
  if (/^[A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+$/.test(text)) return true;
  const [code, ...others] = printedCodes(text);
  return code !== undefined && others.length === 0 && code.printed === text;
}
