import { textOf } from '../../tree.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { printedCodes } from '../codes/printed-codes.ts';
import { roleOfCode } from '../error/child-role.ts';
import type { Section } from '../sections.ts';
import { type HeadingCodes, readHeading } from './heading.ts';
import { listedMessages } from './listed-messages.ts';

/** What the headings of an article say of each other. */
interface Headings {
  /** The codes that head sections, folded. */
  headed: ReadonlySet<string>;
  /** Sections under a heading that speaks of errors: "Mensagens de erro comuns". */
  underErrors: ReadonlySet<Section>;
  /** Sections that tell of the error that heads the section above them. */
  ofErrorAbove: ReadonlySet<Section>;
  /** Sections whose headings the article lists as messages. */
  messages: ReadonlySet<Section>;
}

/** Reads every heading below that of an article. */
export function readHeadings(root: Section, vocabulary: Vocabulary): Headings {
  const headed = new Set<string>();
  const underErrors = new Set<Section>();
  const ofErrorAbove = new Set<Section>();
  const codesOf = ({ text }: Section) => (readHeading(text, vocabulary)?.codes ?? []).map(lower);
  const index = (section: Section) => {
    const codes = codesOf(section);
    for (const code of codes) headed.add(code);
    // Sections of several codes are errors each, also where the heading above reads as one of them.
    const isOne = section.children.every((child) => codesOf(child).every((code) => codes.includes(code)));
    const counts = countsCodes(section, vocabulary);
    for (const child of section.children) {
      const told = roleOfCode(child.text, vocabulary);
      if (
        counts ||
        told?.codes.every((code) => codes.includes(lower(code))) ||
        (isOne && namesAgain(child, codes, vocabulary))
      )
        ofErrorAbove.add(child);
      if (vocabulary.mentionsError(section.text)) underErrors.add(child);
      index(child);
    }
  };
  index(root);
  return { headed, underErrors, ofErrorAbove, messages: listedMessages(root, vocabulary) };
}

/** The heading of an article about a code that the article's keywords hold: "Error del compilador C2065". */
export function keywordHeading(text: string, keywords: string[]): HeadingCodes | undefined {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  const codes = keywords.filter((keyword) => /^[A-Z]{1,10}\d{2,7}$/.test(keyword) && words.includes(keyword));
  return codes.length > 0 ? { codes, place: 'named', rest: text, sure: true } : undefined;
}

/** "Cenários de exemplo para o erro X" under "X": a sentence that names all the codes above it and no other. */
function namesAgain(child: Section, above: string[], vocabulary: Vocabulary): boolean {
  const heading = readHeading(child.text, vocabulary);
  if (heading?.place !== 'named' || !heading.sure || heading.codes.length !== above.length) return false;
  return heading.codes.every((code) => above.includes(lower(code)));
}

/** "Código" over "Código 1" and "Código 2", each of which says a code: these count, and are none themselves. */
function countsCodes({ text, children }: Section, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.role(text) === 'code' &&
    children.length > 1 &&
    children.every(
      (child) => vocabulary.role(child.text) === 'code' && printedCodes(textOf(child.blocks)).length > 0,
    )
  );
}

function lower(code: string): string {
  return code.toLowerCase();
}
