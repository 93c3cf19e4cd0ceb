import { fold } from '../../fold.ts';
import type { Role, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { leadingCodes, titledName } from './leading-codes.ts';
import { labelledCode, namedCodes } from './named-codes.ts';

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
  return (
    leadingCodes(title, vocabulary) ??
    namedCodes(title, vocabulary) ??
    labelledCode(title, vocabulary) ??
    titledName(title)
  );
}

/** True for a heading that names its codes and nothing else: "Código de error: 0x80508007", "Cenário: PolicyViolation". */
export function saysOnlyCode(text: string, codes: string[], vocabulary: Vocabulary): boolean {
  const rest = codes.reduce((words, code) => words.replace(code, ' '), text);
  const isLabel = vocabulary.role(rest) === 'code' || vocabulary.codeLeads.includes(fold(rest));
  return codes.length > 0 && (isLabel || /^\s*\p{L}+:\s*$/u.test(rest));
}

/** What a whole heading says that its text tells: "Causa 2" counts causes, and "Erro 10053" names a code. */
export function headingRole(text: string, vocabulary: Vocabulary): Role | undefined {
  const role = vocabulary.role(text);
  return (role === 'message' || role === 'code') && /\s\d{3,}\b/.test(text) ? undefined : role;
}

/** True for a heading that only says what kind of text follows: "1. Problema". */
export function isGeneric(text: string, vocabulary: Vocabulary): boolean {
  const role = headingRole(text, vocabulary);
  return role === 'symptom' || role === 'message' || fold(text) === '';
}
