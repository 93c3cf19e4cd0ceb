import type { FoundCode } from '../../../codes/index.ts';
import { fold } from '../../fold.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { printedCodes } from './printed-codes.ts';

/** Codes that a sentence names as such: `(ID: 100050)`, `[0x1FC07]`, `Erro 798`. */
export function codesInSentence(text: string, vocabulary: Vocabulary): string[] {
  const named: FoundCode[] = [];
  for (const code of printedCodes(text)) {
    const last = named.at(-1);
    const goesOn =
      last?.kind === code.kind && code.kind !== 'symbolic' && /^[-\da-fx]{3,}$/i.test(code.printed);
    const gap = text.slice(last?.end ?? 0, code.start);
    if (isNamed(code, text, vocabulary) || (goesOn && joinsCodes(gap, vocabulary))) named.push(code);
  }
  const heading = messageNumber(text) ?? errorNumber(text, vocabulary) ?? constantName(text);
  const printed = [...named.map((code) => code.printed), ...tokensAfterLead(text, vocabulary)];
  return heading && !printed.includes(heading) ? [heading, ...printed] : printed;
}

/** "Código de error 0A-0000E01E", "mensaje de error 1D1": digits and capitals that a word for codes or errors leads. */
function tokensAfterLead(text: string, vocabulary: Vocabulary): string[] {
  return [
    ...text.matchAll(/(?<=\s)(?=[A-F]*\d)(?=\d*[A-F]|\d+-)[0-9A-F]{2,8}(?:-[0-9A-F]{4,8})?(?=[\s.,:;)]|$)/g),
  ]
    .filter(({ 0: token, index }) => {
      const lead = text.slice(0, index).trim().split(/\s+/).at(-1) ?? '';
      return token.length > 2 && /[A-F]/.test(token) && vocabulary.mentionsError(lead);
    })
    .map(([token]) => token);
}

/** The number that heads a message: "36001: …", "DCMO(1201): …", "(2104) …", "502 - …", and "502-o …" where translation glued it. */
export function messageNumber(message: string): string | undefined {
  const [, inName, bare, inBrackets, status] =
    /^\s*(?:[A-Za-z]{2,10}\((\d{3,6})\):|(\d{4,6}):(?=\s|$)|\((\d{3,6})\)\s|([45]\d\d)(?:\s[-–]\s|-)(?=\p{L}+\s))/u.exec(
      message,
    ) ?? [];
  const number = inName ?? bare ?? inBrackets ?? status;
  return number && !/^(?:19|20)\d\d$/.test(number) ? number : undefined;
}

/** The number that a message gives its error before a colon: "Erro de montagem (13): permissão negada". */
function errorNumber(message: string, vocabulary: Vocabulary): string | undefined {
  const [, name, number] = /^\s*["“«]?(\p{L}+(?:\s\p{L}+){0,3})\s?\((\d{1,6})\):\s/u.exec(message) ?? [];
  return name && vocabulary.mentionsError(name) ? number : undefined;
}

/** The constant that heads a message: "CBS_E_CANNOT_UNINSTALL; o pacote …". */
function constantName(message: string): string | undefined {
  return /^\s*([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?=[:;]\s)/.exec(message)?.[1];
}

/** The symbolic name that heads a message, or is all of it: "SSPR_0009: …", "InvalidResource - …", "E_FAIL; …". */
export function messageName(message: string): string | undefined {
  const name = /^\s*([A-Z][A-Za-z0-9_]*)(?=[:;]\s|\s-\s|\s*$)/.exec(message)?.[1];
  return name && hasCodeShape(name) ? name : undefined;
}

/** True for what stands between two codes of one list: ", ", " ou ". */
export function joinsCodes(gap: string, vocabulary: Vocabulary): boolean {
  return /^[\s,/;&|()]+$/.test(gap) || (gap.length < 12 && vocabulary.isConjunction(gap));
}

function isNamed(code: FoundCode, text: string, vocabulary: Vocabulary): boolean {
  const context = text.slice(Math.max(0, code.start - 60), code.start);
  const before = fold(context);
  const lead = longestEnd(before, vocabulary.codeLeads) || leadOfProduct(context, vocabulary);
  if (longestEnd(before, vocabulary.notCodeLeads) > lead) return false;
  // "AADSTS70008: O código expirou." inside a message
  if (/^(?!KB)[A-Z]{4,10}\d{4,7}$/.test(code.printed) && /^:\s/.test(text.slice(code.end))) return true;
  // `"executionStatus":2`
  const counts = code.printed.length < 3 && /"\w+"\s?:\s?$/.test(context);
  if (code.kind !== 'symbolic') return (code.certainty === 'certain' && !counts) || lead > 0;
  if (isSlot(code, text)) return false;
  // A name is a code where a field holds it (`ErrorCode=X`), or where a sentence calls it one and it looks like one.
  const isField = /(?:code|c[oó]digo)["']?\s?[-:=]\s?["']?$/i.test(context);
  const after = text.slice(code.end);
  const isLabel = /^\s?:\s/.test(after) && vocabulary.role(splitName(code.printed)) !== undefined;
  const namesField = /^["']?\s?=/.test(after) || isLabel;
  return (
    !namesField && (isField || (hasCodeShape(code.printed) && (code.certainty === 'certain' || lead > 0)))
  );
}

/** A name of what is to be put in or told: `<SCRIPT_NAME>`, PowerShell's `FullyQualifiedErrorId : …`, a category, a type. */
function isSlot({ start, end }: FoundCode, text: string): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return (
    (before.endsWith('<') && after.startsWith('>')) ||
    /^\s+:\s/.test(after) ||
    /(?:CategoryInfo|ErrorType)\s*[:=]\s*$/.test(before)
  );
}

/** The same where the words name whose code it is: "Código de saída do VSS 806". One word alone may lead anywhere. */
function leadOfProduct(context: string, vocabulary: Vocabulary): number {
  const words = /^(.*\s)\p{Ll}{2,3}\s+\p{Lu}{2,}\s*$/u.exec(context)?.[1];
  if (!words) return 0;
  return longestEnd(
    fold(words),
    vocabulary.codeLeads.filter((lead) => lead.includes(' ')),
  );
}

/** How many characters the longest of the words takes up at the end of a folded text, 0 for none. */
function longestEnd(text: string, words: string[]): number {
  const word = words.find((candidate) => text === candidate || text.endsWith(` ${candidate}`));
  return word?.length ?? 0;
}

/** `0`, `0x0`: what programs return where nothing failed, which the search takes for no code, either. */
export function isZero(code: string): boolean {
  return /^(?:0x)?0+$/i.test(code);
}

/** A name that no ordinary word looks like: three humps, an underscore, or a word for failing in it. */
export function hasCodeShape(name: string): boolean {
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name)) return true;
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return false;
  if (
    /(?:Error|Fail(?:ed|ure)?|Invalid|Exception|NotFound|Denied|Unsupported|NotAllowed|Exceeded|Missing)/.test(
      name,
    )
  )
    return humps(name) > 1;
  return humps(name) > 2;
}

/** "ErrorDescription" as words: "Error Description". */
export function splitName(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}

/** `SalLowDiskSpace` has four. */
export function humps(name: string): number {
  return name.match(/[A-Z]+(?=[A-Z][a-z]|[^A-Za-z]|$)|[A-Z][a-z]+/g)?.length ?? 0;
}

/** The codes without those that name the same one in another spelling; the first spelling stays. */
export function distinctCodes(codes: string[]): string[] {
  const seen = new Set<string>();
  return codes.filter((code) => {
    const form = code.toLowerCase();
    if (seen.has(form)) return false;
    seen.add(form);
    return true;
  });
}
