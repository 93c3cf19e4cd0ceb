import { parseYaml } from '../../content/yaml-file.ts';
import { type AlertKind, alertKinds } from '../../document/components.ts';
import { fold } from '../fold.ts';
import { english } from './english.ts';
import { findJointRole, findRole } from './label-role.ts';
import { type Role, roles, type VocabularyData, vocabularySchema } from './schema.ts';
import { headMatcher } from './wordings.ts';

export type { Role } from './schema.ts';

/** A locale's vocabulary, ready to be asked. English is part of every one. */
export interface Vocabulary {
  /** What a whole heading, column header or label says, or undefined: "Possíveis causas:" → `cause`. */
  role(label: string): Role | undefined;
  /** True when the text is only the word between alternatives: "(OU)". */
  isAlternative(text: string): boolean;
  /** True when the word only joins names: "ou". */
  isConjunction(word: string): boolean;
  /** True when a cell says only that it has nothing to say: "Nenhuma". */
  isNothing(text: string): boolean;
  /** True when a sentence speaks of an error or a message. */
  mentionsError(text: string): boolean;
  /** True when a sentence speaks of causes. */
  mentionsCause(text: string): boolean;
  /** True when a sentence speaks of codes of errors. */
  mentionsCode(text: string): boolean;
  /** True when the text ends in saying that a message follows, or soon after, with a colon. */
  announces(text: string): boolean;
  /** True when a sentence in the text tells what to do. */
  instructs(text: string): boolean;
  /** True when the text begins with a sentence that tells why an error happens. */
  explains(text: string): boolean;
  /** True when a text begins by speaking of itself: "Este artigo descreve …". */
  speaksOfItself(text: string): boolean;
  /** The alert that a word announces: "Dica" → `tip`. */
  alert(word: string): AlertKind | undefined;
  /** Folded words that stand before a code in a sentence, longest first. */
  codeLeads: string[];
  /** Folded words before a number that is no code of an error, longest first. */
  notCodeLeads: string[];
}

/**
 * Reads `content/locales/<locale>.yaml`.
 *
 * @param yaml the file's text
 * @param file its name, for errors
 * @throws DocumentError that names the file and every fault
 */
export function parseVocabulary(yaml: string, file: string): Vocabulary {
  return createVocabulary(parseYaml(yaml, file, vocabularySchema));
}

/** Makes a vocabulary of a locale's words, joined with the English ones. */
export function createVocabulary(data: VocabularyData): Vocabulary {
  const labels = new Map<string, Role>();
  for (const source of [data, english])
    for (const role of roles)
      for (const label of source.labels[role]) if (!labels.has(fold(label))) labels.set(fold(label), role);
  const qualifiers = new Set([...data.qualifiers, ...english.qualifiers].map(fold));
  const alternatives = new Set([...data.alternatives, ...english.alternatives].map(fold));
  const conjunctions = new Set([...data.conjunctions, ...english.conjunctions].map(fold));
  const nothing = new Set([...data.nothing, ...english.nothing].map(fold));
  const selfReferences = [...data.selfReferences, ...english.selfReferences].map(fold);
  const alerts = new Map<string, AlertKind>();
  for (const source of [data, english])
    for (const kind of alertKinds)
      for (const word of source.alerts[kind]) if (!alerts.has(fold(word))) alerts.set(fold(word), kind);

  const single = (role: Role) =>
    new Set([...labels].filter(([label, of]) => of === role && !label.includes(' ')).map(([label]) => label));
  const messageWords = single('message');
  // "Erros" beside "Erro": a word that stands before codes, too.
  for (const lead of [...data.codeLeads, ...english.codeLeads].map(fold))
    if (
      /^\p{L}+$/u.test(lead) &&
      [...messageWords].some((word) => lead.startsWith(word) && lead.length < word.length + 3)
    )
      messageWords.add(lead);
  const codeWords = single('code');
  const causeWords = single('cause');
  const mentions = (text: string, words: Set<string>) =>
    fold(text)
      .split(' ')
      .some((word) => words.has(word));

  const instructs = headMatcher([...data.instructions, ...english.instructions]);
  const announcements = longestFirst([...data.announcements, ...english.announcements]);
  // "A seguinte mensagem no log de instalação:"; "mensagem de erro" may go on otherwise.
  const pointers = announcements.filter((words) => {
    const [first = ''] = words.split(' ');
    return first.length > 5 && !messageWords.has(first);
  });
  const explains = headMatcher([...data.explanations, ...english.explanations]);
  const head = (text: string) => text.slice(0, 80);

  return {
    instructs: (text) => text.split(/[.!?:;,]\s+|\n/).some((sentence) => instructs(head(sentence))),
    announces: (text) => {
      const end = ` ${fold(text.slice(-80))}`;
      if (announcements.some((words) => end.endsWith(` ${words}`))) return true;
      return /:\s*$/.test(text) && pointers.some((words) => endsSoonAfter(words, text));
    },
    // "Normalmente, esse erro ocorre quando …"
    explains: (text) => explains(head(text)) || explains(head(text.replace(/^\s*[^,.:;\n]{3,24},\s+/, ''))),
    mentionsError: (text) => mentions(text, messageWords),
    mentionsCause: (text) => mentions(text, causeWords),
    mentionsCode: (text) => mentions(text, codeWords),
    role: (label) =>
      findRole(label, labels, qualifiers) ??
      findJointRole(label, conjunctions, (half) => findRole(half, labels, qualifiers)),
    isAlternative: (text) => text.length < 40 && alternatives.has(fold(text)),
    isConjunction: (word) => conjunctions.has(fold(word)),
    isNothing: (text) => text.length < 40 && nothing.has(fold(text)),
    speaksOfItself: (text) => {
      const begin = `${fold(head(text))} `;
      return selfReferences.some((words) => new RegExp(`^(?:\\p{L}{1,3} )?${words} `, 'u').test(begin));
    },
    alert: (word) => alerts.get(fold(word)),
    codeLeads: longestFirst([...data.codeLeads, ...english.codeLeads]),
    notCodeLeads: longestFirst([...data.notCodeLeads, ...english.notCodeLeads]),
  };
}

/** Whether the last sentence of a text has some words, and not many more after them. */
function endsSoonAfter(words: string, text: string): boolean {
  const sentence = ` ${fold(text.split(/[.!?]\s/).at(-1) ?? '')} `;
  const at = sentence.lastIndexOf(` ${words} `);
  return at >= 0 && sentence.slice(at + words.length + 2).split(' ').length <= 7;
}

function longestFirst(words: string[]): string[] {
  return [...new Set(words.map(fold))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
