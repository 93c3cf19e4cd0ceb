import type { Message } from './message-windows.ts';

/** Where a word stands: the text it was read from, its place there, its line in the log. */
export interface WordPlace {
  text: string;
  at: number;
  line: number;
}

/** A message that is being seen. */
export interface Candidate {
  message: Message;
  seen: Set<number>;
  start: WordPlace;
  end: WordPlace;
  /** The numbers of its first and its last matching word, counted from the log's first. */
  firstWord: number;
  lastWord: number;
}

/** The part of a message's windows that must be seen. Names, paths and numbers of the customer's break some. */
const ENOUGH = 0.5;

/** Whether enough was seen: a good part of the message, or the whole of its first sentence. */
export function isComplete(candidate: Candidate): boolean {
  return share(candidate) >= ENOUGH || hasLead(candidate);
}

/** Whether another message was printed and not this one: it holds this one, or nearly is it, and more of it was seen. */
export function outdoes(other: Candidate, candidate: Candidate): boolean {
  if (other === candidate || other.firstWord > candidate.lastWord || candidate.firstWord > other.lastWord)
    return false;
  if (other.seen.size !== candidate.seen.size) return other.seen.size > candidate.seen.size;
  return evidence(other) > evidence(candidate);
}

/** Of several messages that begin with the one sentence that was seen, none is likelier for being short. */
function evidence(candidate: Candidate): number {
  return hasLead(candidate) && candidate.seen.size === candidate.message.lead.length
    ? ENOUGH
    : share(candidate);
}

function hasLead({ message: { lead }, seen }: Candidate): boolean {
  return lead.length > 0 && lead.every((window) => seen.has(window));
}

/** Of a title nothing counts but the whole. */
function share({ message, seen }: Candidate): number {
  return message.isTitle ? 0 : seen.size / message.windows;
}
