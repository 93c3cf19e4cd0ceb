import { fold } from '../../fold.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { codesInSentence, distinctCodes, humps } from '../codes/codes.ts';
import { printedCodes } from '../codes/printed-codes.ts';
import type { HeadingCodes } from './heading.ts';

/** The codes that the sentence of a heading names. */
export function namedCodes(title: string, vocabulary: Vocabulary): HeadingCodes | undefined {
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
    ...listedNumbers(title, vocabulary),
    ...endingNumber(title, vocabulary),
    ...ofSeries.map((code) => code.printed),
    ...bracketed,
  ];
  // The code that the heading says first is the one that the error is known by.
  codes.sort((a, b) => title.indexOf(a) - title.indexOf(b));
  if (codes.length > 0) return { codes: distinctCodes(codes), place: 'named', rest: title, sure: true };
  // "Falha na configuração (151196)"
  const last =
    /\((\d{5,6})\)\s*$/.exec(title)?.[1] ??
    titledSeries(title) ??
    exceptionName(title) ??
    eventNumber(title, vocabulary);
  return last ? { codes: [last], place: 'named', rest: title, sure: false } : undefined;
}

/** "Código de erro: DF-Executor-OutOfMemory": one word after the label is the code, however it is made. */
export function labelledCode(title: string, vocabulary: Vocabulary): HeadingCodes | undefined {
  const [, label, code] = /^([^:]{2,40}):\s*(\p{Lu}[\p{L}\p{N}]*(?:[-_.][\p{L}\p{N}]+)+)$/u.exec(title) ?? [];
  if (!label || !code || vocabulary.role(label) !== 'code') return undefined;
  return { codes: [code], place: 'named', rest: title, sure: true };
}

/** "Erro de Winsock 10061": the number that ends a short heading which begins with a word for errors. */
function endingNumber(title: string, vocabulary: Vocabulary): string[] {
  const [, word, number] = /^(\p{L}+)(?:\s\p{L}+){1,4}\s(\d{4,6})$/u.exec(title.trim()) ?? [];
  return word && number && vocabulary.mentionsError(word) && !/^(?:19|20)\d\d$/.test(number) ? [number] : [];
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

/** "Alerta AADDS104: …": what stands under the heading tells whether it is an error. */
function titledSeries(title: string): string | undefined {
  return /^\p{L}+(?:\s\p{L}+)?\s((?!KB)[A-Z]{3,10}\d{3,7}):\s/u.exec(title)?.[1];
}

/** "Falha no comando devido a TokenNotFoundException": the class of an exception. */
function exceptionName(title: string): string | undefined {
  const name = /(?<![\p{L}\p{N}_.])[A-Z][A-Za-z]+Exception(?![\p{L}\p{N}_])/u.exec(title)?.[0];
  return name && humps(name) > 1 ? name : undefined;
}

/** "(erros 26, 40, 10053)": short numbers, too, where a word for errors leads a list of nothing but numbers. */
function listedNumbers(title: string, vocabulary: Vocabulary): string[] {
  const lists = title.matchAll(
    /(?<=\s)\d{1,6}(?:(?:\s*[,;/]\s*|\s*,?\s+\p{L}{1,3}\s+)\d{1,6})+(?=\s*(?:$|[).:;–—]))/gu,
  );
  return [...lists].flatMap(({ 0: list, index }) => {
    const lead = /(\p{L}+)\s+$/u.exec(title.slice(0, index))?.[1] ?? '';
    const joints = list.match(/\p{L}+/gu) ?? [];
    return vocabulary.mentionsError(lead) && joints.every((word) => vocabulary.isConjunction(word))
      ? (list.match(/\d+/g) ?? [])
      : [];
  });
}

/** "ID do evento 1106: …", "… (ID de evento 1106)" heads an event as it heads an error: what stands under it tells which. */
function eventNumber(title: string, vocabulary: Vocabulary): string | undefined {
  const [, lead = '', number = ''] =
    /^(\D{5,40}?)\s(\d{4,5})(?=[\s:.–—-]|$)/.exec(title) ??
    /\(([^()\d]{5,40}?)\s(\d{4,5})\)\s*$/.exec(title) ??
    [];
  const isEvent =
    vocabulary.notCodeLeads.includes(fold(lead)) &&
    lead.split(/\s+/).some((word) => vocabulary.role(word) === 'code');
  return isEvent && !/^(?:19|20)\d\d$/.test(number) ? number : undefined;
}
