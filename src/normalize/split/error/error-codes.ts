import type { Part } from '../../model.ts';
import { isElement, textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Analysis } from '../analysis.ts';
import { codesInSentence, distinctCodes } from '../codes/codes.ts';
import { setOffCode } from '../codes/set-off-codes.ts';
import { codesOfParts } from '../tables/row-codes.ts';

/**
 * The codes of an error: those of its heading first, then those that labels, rows and its text tell.
 *
 * @param labelled the codes that labels in its text and sections below it tell
 * @param keywords of the article; they add to an error that has a code
 */
export function codesOfError(
  { heading, rows }: Analysis,
  labelled: string[],
  parts: Part[],
  keywords: string[],
  vocabulary: Vocabulary,
): string[] {
  const named = heading?.codes ?? [];
  const codes = distinctCodes([
    ...named,
    ...labelled,
    ...numbersIn(named, parts),
    ...rows.flatMap((row) => row.codes),
    // A heading that begins with its code has said it.
    ...(heading?.place === 'leading' ? [] : codesInText(heading !== undefined, parts, vocabulary)),
  ]);
  const known = codes.length > 0 ? codes : codesOfCauses(parts, vocabulary);
  return distinctCodes([...known, ...(known.length > 0 ? keywordCodes(keywords) : [])]);
}

/** The codes that messages and preformatted fields name, and what is said first where there is neither a code nor a message. */
function codesInText(isNamed: boolean, parts: Part[], vocabulary: Vocabulary): string[] {
  const messages = parts.filter((part) => part.type === 'message');
  const introduction = isNamed || messages.length > 0 ? [] : introductionOf(parts);
  const codes = codesOfParts([...messages, ...codeBlocks(parts), ...introduction], vocabulary);
  if (codes.length > 0 || isNamed) return codes;
  return setOffCode(
    parts.flatMap((part) => (part.type === 'prose' ? part.body : [])),
    vocabulary,
  );
}

/** "O erro 1816 ocorre quando …": the code that a cause begins with. */
function codesOfCauses(parts: Part[], vocabulary: Vocabulary): string[] {
  return parts.flatMap((part) =>
    part.type === 'cause' ? codesInSentence(textOf(part.title).split(/\s+/, 5).join(' '), vocabulary) : [],
  );
}

function introductionOf(parts: Part[]): Part[] {
  const end = parts.findIndex((part) => part.type !== 'prose');
  return end < 0 ? [] : parts.slice(0, end);
}

/** Preformatted text of an error may hold its code as a field: `Code=InvalidTemplate`. */
function codeBlocks(parts: Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    const body = part.type === 'prose' || part.type === 'section' ? part.body : [];
    const blocks = body.filter((block) => isElement(block, 'pre') && /code\w*\s*[=:]/i.test(textOf(block)));
    return blocks.length > 0 ? [{ type: 'prose', body: blocks }] : [];
  });
}

/** The number that a code ends in, where the error's page says it as a value of its own: 17204 of MSSQLSERVER_17204. */
function numbersIn(codes: string[], parts: Part[]): string[] {
  const values = parts.flatMap((part) =>
    part.type === 'prose' ? part.body.map((block) => textOf(block)) : [],
  );
  return codes.flatMap((code) => {
    const number = /_(\d{3,6})$/.exec(code)?.[1];
    return number && values.some((value) => value.endsWith(`: ${number}`)) ? [number] : [];
  });
}

function keywordCodes(keywords: string[]): string[] {
  return keywords.filter((keyword) => /^[A-Z]{1,10}-?\d{2,7}$|^0x[0-9a-f]+$/i.test(keyword));
}
