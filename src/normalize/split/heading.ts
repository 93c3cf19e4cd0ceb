import type { FoundCode } from '../../codes/index.ts';
import { fold, type Vocabulary } from '../vocabulary.ts';
import { codesInSentence, distinctCodes, hasCodeShape, humps, joinsCodes } from './codes.ts';
import { isMailStatus, printedCodes } from './printed-codes.ts';

/** What a heading says about an error. */
export interface HeadingCodes {
  codes: string[];
  /** `leading`: the heading begins with the code, or is it. `named`: its sentence names it. */
  place: 'leading' | 'named';
  /** The heading without its leading codes; the whole heading where they stand elsewhere. */
  rest: string;
  /** False where only what stands under the heading can tell that the name is a code: `ContainerUnsupported`. */
  sure: boolean;
}

/** Reads the codes in a heading, or undefined where it holds none. */
export function readHeading(text: string, vocabulary: Vocabulary): HeadingCodes | undefined {
  const title = text.replace(/^\d{1,2}[.)]\s+/, '');
  return leadingCodes(title, vocabulary) ?? namedCodes(title, vocabulary) ?? labelledCode(title, vocabulary);
}

/** "Código de erro: DF-Executor-OutOfMemory": one word after the label is the code, however it is made. */
function labelledCode(title: string, vocabulary: Vocabulary): HeadingCodes | undefined {
  const [, label, code] = /^([^:]{2,40}):\s*(\p{Lu}[\p{L}\p{N}]*(?:[-_.][\p{L}\p{N}]+)+)$/u.exec(title) ?? [];
  if (!label || !code || vocabulary.role(label) !== 'code') return undefined;
  return { codes: [code], place: 'named', rest: title, sure: true };
}

function namedCodes(title: string, vocabulary: Vocabulary): HeadingCodes | undefined {
  const named = codesInSentence(title, vocabulary);
  const ofSeries = vocabulary.mentionsError(title)
    ? printedCodes(title).filter(
        ({ printed }) =>
          /^[A-Z]{2,10}\d{4,7}$/.test(printed) && !/^(?:KB|[A-Z]+(?:19|20)\d\d$)/.test(printed),
      )
    : [];
  // "Erro VSS 7 [0x7]"
  const bracketed = vocabulary.mentionsError(title) ? (/\[(0x[0-9a-f]+)\]/i.exec(title)?.slice(1) ?? []) : [];
  const codes = [
    ...named,
    ...quotedName(title, vocabulary),
    ...tokenAfterLead(title, vocabulary),
    ...endingNumber(title, vocabulary),
    ...ofSeries.map((code) => code.printed),
    ...bracketed,
  ];
  // The code that the heading says first is the one that the error is known by.
  codes.sort((a, b) => title.indexOf(a) - title.indexOf(b));
  if (codes.length > 0) return { codes: distinctCodes(codes), place: 'named', rest: title, sure: true };
  // "Falha na configuração (151196)"
  const last = /\((\d{5,6})\)\s*$/.exec(title)?.[1] ?? titledSeries(title);
  return last ? { codes: [last], place: 'named', rest: title, sure: false } : undefined;
}

/** `o erro "insufficientSubnetSize"`: a name in quotes after a word for errors, or one of three humps without them. */
function quotedName(title: string, vocabulary: Vocabulary): string[] {
  return [...title.matchAll(/(\S+)\s+(["“«'‘]?)(\p{Ll}+(?:\p{Lu}\p{Ll}+)+)(?=["”»'’]|[\s.,:]|$)/gu)].flatMap(
    ([, lead = '', quote, name = '']) => {
      const isName = quote ? /\p{Lu}/u.test(name) : name.split(/(?=\p{Lu})/u).length > 2;
      return isName && vocabulary.mentionsError(lead) ? [name] : [];
    },
  );
}

/** "Código de error 0A-0000E01E", "mensaje de error 1D1": digits and capitals that a word for codes or errors leads. */
function tokenAfterLead(title: string, vocabulary: Vocabulary): string[] {
  return [
    ...title.matchAll(/(?<=\s)(?=[A-F]*\d)(?=\d*[A-F]|\d+-)[0-9A-F]{2,8}(?:-[0-9A-F]{4,8})?(?=[\s.,:;)]|$)/g),
  ]
    .filter(({ 0: token, index }) => {
      const lead = title.slice(0, index).trim().split(/\s+/).at(-1) ?? '';
      return token.length > 2 && /[A-F]/.test(token) && vocabulary.mentionsError(lead);
    })
    .map(([token]) => token);
}

/** "Alerta AADDS104: …": what stands under the heading tells whether it is an error. */
function titledSeries(title: string): string | undefined {
  return /^\p{L}+(?:\s\p{L}+)?\s((?!KB)[A-Z]{3,10}\d{3,7}):\s/u.exec(title)?.[1];
}

/** "Erro de Winsock 10061": the number that ends a short heading which begins with a word for errors. */
function endingNumber(title: string, vocabulary: Vocabulary): string[] {
  const [, word, number] = /^(\p{L}+)(?:\s\p{L}+){1,4}\s(\d{4,6})$/u.exec(title.trim()) ?? [];
  return word && number && vocabulary.mentionsError(word) && !/^(?:19|20)\d\d$/.test(number) ? [number] : [];
}

/** `0x8004FE21 This computer …`, `NU1107`, `UserErrorX / UserErrorY: …`, `36001: …`. */
function leadingCodes(title: string, vocabulary: Vocabulary): HeadingCodes | undefined {
  if (/^[A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*$/.test(title))
    return { codes: [title], place: 'leading', rest: '', sure: hasCodeShape(title) };
  // "OutputError.DuplicateKey"
  const [member = ''] =
    /(?<=^[A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*\.)[A-Z][A-Za-z0-9]+$/.exec(title) ?? [];
  if (member)
    return {
      codes: [title, ...(hasCodeShape(member) ? [member] : [])],
      place: 'leading',
      rest: '',
      sure: hasCodeShape(member),
    };
  // "IoTHubUnauthorized 401003", in either order.
  const named = /^(?:(\d{4,7})\s+([A-Z]\w+)|([A-Z]\w+)\s+\(?(\d{4,7})\)?)$/.exec(title);
  const [name, number] = [named?.[2] ?? named?.[3], named?.[1] ?? named?.[4]];
  if (name && number && humps(name) > 1 && !/^(?:19|20)\d\d$/.test(number))
    return { codes: [number, name], place: 'leading', rest: '', sure: hasCodeShape(name) };
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

/** True for a heading that names its codes and nothing else: "Código de error: 0x80508007". */
export function saysOnlyCode(text: string, codes: string[], vocabulary: Vocabulary): boolean {
  const rest = codes.reduce((words, code) => words.replace(code, ' '), text);
  return codes.length > 0 && (vocabulary.role(rest) === 'code' || vocabulary.codeLeads.includes(fold(rest)));
}

/** True for a heading that only says what kind of text follows: "1. Problema". */
export function isGeneric(text: string, vocabulary: Vocabulary): boolean {
  const role = vocabulary.role(text);
  return role === 'symptom' || role === 'message' || fold(text) === '';
}
