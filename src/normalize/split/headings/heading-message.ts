import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { leadsTo } from '../messages/announcing.ts';

/** True for a heading that is a quote of some words: a message. */
export function isQuoted(text: string): boolean {
  return /^["“«][^"“”«»]+["”»]\.?$/.test(text.trim()) && text.trim().split(/\s+/).length > 2;
}

/** True for a heading that says before a colon that an error's words follow: "Error: no se puede configurar …". */
export function isLabelled(text: string, vocabulary: Vocabulary): boolean {
  const [, lead = '', message = ''] = /^([^:]{3,40}):\s+(\S.*)$/.exec(text) ?? [];
  if (message.split(/\s+/).length < 2) return false;
  const [label, ...rest] = lead.split(/\s+/);
  if (vocabulary.role(lead) === 'message') return true;
  // "Error de instalación: …", and not "Error al instalar: …", where the words before the colon are the message, too.
  const [preposition] = rest;
  return (
    rest.length > 1 &&
    preposition !== undefined &&
    preposition.length < 4 &&
    vocabulary.role(`${label}`) === 'message' &&
    vocabulary.role(`${label} ${preposition}`) === 'message'
  );
}

/** "Erro: não é possível conectar. Detalhes: …": what a dialog says, whatever the text quotes from a log besides. */
export function isPrinted(text: string, vocabulary: Vocabulary): boolean {
  const [, message = ''] = /^\p{L}+:\s+(\S.*)$/u.exec(text) ?? [];
  return message !== '' && !/^["“«]/.test(message) && isLabelled(text, vocabulary);
}

/** The quotation that ends a heading whose other words speak of an error: `Falla la creación con este error: "…"`. */
export function quotedAtEnd(text: string, vocabulary: Vocabulary): string | undefined {
  // "La implementación produjo el siguiente error: The manifest file is invalid", without marks of quotation.
  const [, announcing, message] = /^([^:]{10,}:)\s+([^"“«\s].{14,})$/.exec(text.trim()) ?? [];
  if (announcing && message && leadsTo(announcing, vocabulary)) return message;
  const [, lead, colon, quote] = /^(.*?\S)(:?)\s+["“«]([^"“”«»]+)["”»]\.?$/.exec(text.trim()) ?? [];
  if (!lead || !quote || quote.split(/\s+/).length < 3) return undefined;
  // "El registro muestra un mensaje durante la instalación: …"
  if (colon && vocabulary.mentionsError(lead)) return quote;
  const lastWords = lead.split(/\s+/).slice(-4).join(' ');
  return vocabulary.mentionsError(lastWords) || vocabulary.announces(lead) ? quote : undefined;
}

/** The message that a heading begins with: `"Erro de montagem (13): permissão negada" ao montar um volume`. */
export function quotedFirst(text: string): string | undefined {
  const quote = /^["“«]([^"“”«»]+)["”»]\s+\p{Ll}/u.exec(text.trim())?.[1]?.trim();
  return quote && quote.split(/\s+/).length > 2 ? quote : undefined;
}

/** The message that a heading quotes as one and goes on after: `Recibo el mensaje "…" al conectarme`, `Corrija el "…" error`. */
export function quotedWithin(text: string, vocabulary: Vocabulary): string | undefined {
  const [, lead, quote, next = ''] =
    /^([^"“«]*\S)\s+["“«]([^"“”«»]+)["”»]\P{L}*(\p{L}+)/u.exec(text.trim()) ?? [];
  if (!lead || !quote || !/\s/.test(quote.trim())) return undefined;
  const lastWords = lead.split(/\s+/).slice(-2).join(' ');
  const firstWords = quote.trim().split(/\s+/).slice(0, 2).join(' ');
  return [lastWords, firstWords, next].some((words) => vocabulary.mentionsError(words))
    ? quote.trim()
    : undefined;
}

/** "Problema 2: error de configuración (151196)", "Problema: …": what the heading calls it, and its message. */
export function readCounted(
  text: string,
  vocabulary: Vocabulary,
): { label: string; rest: string } | undefined {
  const [, label, rest] = /^(\p{L}[\p{L} ]{2,20}(?: \d{1,2})?)\s*[:–—]\s+(\S.*)$/u.exec(text) ?? [];
  return label && rest && vocabulary.role(label) === 'symptom' ? { label, rest } : undefined;
}
