import type { FoundCode } from '../../../codes/index.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { distinctCodes, hasCodeShape, humps, joinsCodes } from '../codes/codes.ts';
import { isMailStatus, printedCodes } from '../codes/printed-codes.ts';
import type { HeadingCodes } from './heading.ts';

/** `0x8004FE21 This computer …`, `NU1107`, `UserErrorX / UserErrorY: …`, `36001: …`. */
export function leadingCodes(title: string, vocabulary: Vocabulary): HeadingCodes | undefined {
  if (/^[A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*$/.test(title))
    return { codes: [title], place: 'leading', rest: '', sure: hasCodeShape(title) };
  // "OutputError.DuplicateKey", also where translation split it.
  const [, owner, member] =
    /^([A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*)\.\s?([A-Z][A-Za-z0-9]+)$/.exec(title) ?? [];
  if (owner && member)
    return {
      codes: [`${owner}.${member}`, ...(hasCodeShape(member) ? [member] : [])],
      place: 'leading',
      rest: '',
      sure: hasCodeShape(member),
    };
  // "IoTHubUnauthorized 401003", in either order.
  const named = /^(?:(\d{4,7})\s+([A-Z]\w+)|([A-Z]\w+)\s+\(?(\d{4,7})\)?)$/.exec(title);
  const [name, number] = [named?.[2] ?? named?.[3], named?.[1] ?? named?.[4]];
  if (name && number && humps(name) > 1 && !/^(?:19|20)\d\d$/.test(number))
    return { codes: [number, name], place: 'leading', rest: '', sure: hasCodeShape(name) };
  // "429001 ExceçãoLimitação": of a name that was translated the number stays.
  const translated = /^(\d{5,7})\s+(?=\S*[^\s!-~])(?:\p{Lu}\p{Ll}+){2,}$/u.exec(title)?.[1];
  if (translated) return { codes: [translated], place: 'leading', rest: '', sure: false };
  const names = lowerNames(title, vocabulary);
  if (names.length > 0) return { codes: names, place: 'named', rest: title, sure: false };
  const found = printedCodes(title);
  const chain: FoundCode[] = [];
  let end = 0;
  for (const code of found) {
    const gap = title.slice(end, code.start);
    const joins = chain.length === 0 ? /^["“”«'([\s]*$/.test(gap) : joinsCodes(gap, vocabulary);
    if (!joins || !(chain.length > 0 || mayLead(code, title, vocabulary))) break;
    chain.push(code);
    end = code.end;
  }
  const [first] = chain;
  if (!first) return undefined;
  const rest = title.slice(end).replace(/^["”»')\]\s]*(?:[:.–—-]+\s*|\s+)?/, '');
  // "NU1107 de erro do NuGet" is a sentence about the code, not the code and a message.
  if (
    isSeries(first.printed) &&
    !/^["”»')\]\s]*[:–—-]/.test(title.slice(end)) &&
    rest.split(/\s+/).length < 6 &&
    vocabulary.mentionsError(rest)
  )
    return {
      codes: distinctCodes(chain.map((code) => code.printed)),
      place: 'named',
      rest: title,
      sure: true,
    };
  const sure =
    (first.kind !== 'symbolic' && !(isMailStatus(first.printed) && first.certainty === 'possible')) ||
    first.certainty === 'certain' ||
    isSeries(first.printed) ||
    hasCodeShape(first.printed);
  return { codes: distinctCodes(chain.map((code) => code.printed)), place: 'leading', rest, sure };
}

/** "Cenário: PolicyViolation": what is joined of several words and stands alone after one that labels it. */
export function titledName(title: string): HeadingCodes | undefined {
  const name = /^\p{L}+:\s+((?:\p{Lu}\p{Ll}+){2,})$/u.exec(title)?.[1];
  return name ? { codes: [name], place: 'leading', rest: '', sure: false } : undefined;
}

/** "invalid_grant ou unauthorized_client, 50126": names as OAuth and Linux write them, numbers, and nothing else. */
function lowerNames(title: string, vocabulary: Vocabulary): string[] {
  const words = title
    .replace(/\s*\(#\d+\)$/, '')
    .split(/[\s,/]+/)
    .filter((word) => !vocabulary.isConjunction(word));
  const isName = (word: string) => /^[a-z]{2,}(?:_[a-z]{2,})+$/.test(word);
  return words.some(isName) && words.every((word) => isName(word) || /^\d{4,6}$/.test(word)) ? words : [];
}

/** `AADSTS50034`, `NU1107`: letters that name a series, and a number. */
function isSeries(code: string): boolean {
  return /^[A-Z]{2,10}-?\d{3,7}$/.test(code);
}

function mayLead(code: FoundCode, title: string, vocabulary: Vocabulary): boolean {
  const after = title.slice(code.end);
  const alone = /^["”»')\]\s.:]*$/.test(after);
  const titled = /^\)?\s*(?:[:–—]|\s-\s)/.test(after);
  if (code.kind === 'hex') return /^0x/i.test(code.printed) || code.certainty === 'certain';
  if (isSeries(code.printed))
    return alone || titled || vocabulary.mentionsError(after) || /^[A-Z]{4,}\d{4,}/.test(code.printed);
  // "5.1.90 Sua mensagem …" may count sections: what stands under it tells.
  if (isMailStatus(code.printed)) return /^\s\p{L}/u.test(after) || code.certainty === 'certain';
  if (code.kind === 'decimal')
    return (
      code.certainty === 'certain' ||
      (titled && /^-?\d{4,}$/.test(code.printed) && !/^(?:19|20)\d\d$/.test(code.printed))
    );
  if (alone) return humps(code.printed) > 1 || code.printed.includes('_');
  // Machine translation glues the message to its code: "FileShareNotFound-a operação falhou".
  const glued = /^-\s?\p{L}/u.test(after);
  return (
    code.certainty === 'certain' ||
    ((titled || glued || vocabulary.mentionsError(after)) && hasCodeShape(code.printed))
  );
}
