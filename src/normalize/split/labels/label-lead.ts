import type { Element, ElementContent } from 'hast';
import { collapse, isBlank, isElement, textOf, trimInline } from '../../tree.ts';
import type { Role, Vocabulary } from '../../vocabulary/vocabulary.ts';

/** A label in the text, and what follows it on its line. */
export interface Lead {
  role: Role;
  label: string;
  rest: ElementContent[];
}

const announced = new Set<Role>(['code', 'message', 'cause', 'action', 'symptom', 'description', 'more']);

/** Reads the label at the head of a line of inline nodes. */
export function readLead(line: ElementContent[], vocabulary: Vocabulary): Lead | undefined {
  const nodes = trimInline(line);
  const first = nodes[0];
  if (isElement(first, 'strong', 'em')) return readBoldLead(first, nodes.slice(1), vocabulary);
  if (first?.type !== 'text') return undefined;
  return readPlainLead(first.value, nodes.slice(1), vocabulary);
}

function readBoldLead(bold: Element, after: ElementContent[], vocabulary: Vocabulary): Lead | undefined {
  const text = collapse(textOf(bold));
  const next = after[0];
  const role = announcedRole(text, vocabulary);
  if (role) {
    const follows = next?.type === 'text' ? next.value : '';
    // "**Solução alternativa** Para resolver …": the sentence begins after it.
    const heads = (role === 'cause' || role === 'action') && /^\s+\p{Lu}\p{Ll}*\s/u.test(follows);
    const set =
      heads ||
      /[:.]\s*$/.test(text) ||
      /^\s*[:–—-]/.test(follows) ||
      after.every(isBlank) ||
      isElement(next, 'br');
    if (!set) return undefined;
    const rest =
      next?.type === 'text'
        ? [{ ...next, value: next.value.replace(/^\s*[:–—-]?\s*/, '') }, ...after.slice(1)]
        : after;
    return { role, label: bareLabel(text), rest: trimInline(rest) };
  }
  // The label and its text in one bold run: "**Mensagem de erro: …**".
  const head = bold.children[0];
  if (head?.type !== 'text') return undefined;
  const lead = readPlainLead(head.value, bold.children.slice(1), vocabulary);
  return lead && { ...lead, rest: [{ ...bold, children: lead.rest }, ...after] };
}

function readPlainLead(text: string, after: ElementContent[], vocabulary: Vocabulary): Lead | undefined {
  const match = /^\s*([^:.\n]{2,60}?(?:\.[^:.\n]{0,20})?)\s*:(?=\s|$)\s*/.exec(text);
  const label = match?.[1];
  if (!match || !label) return undefined;
  const role = announcedRole(label, vocabulary);
  // "Erro: …" is how messages themselves begin.
  if (
    !role ||
    (role === 'message' &&
      !/\s/.test(label.trim()) &&
      vocabulary.codeLeads.includes(label.trim().toLowerCase()))
  )
    return undefined;
  const rest = text.slice(match[0].length);
  return {
    role,
    label: bareLabel(label),
    rest: trimInline(rest === '' ? after : [{ type: 'text', value: rest }, ...after]),
  };
}

function announcedRole(label: string, vocabulary: Vocabulary): Role | undefined {
  const role = vocabulary.role(label);
  // "Para corrigir o erro:" leads to what to do, not to an error.
  if (role === 'message' && vocabulary.instructs(label)) return 'action';
  return role && announced.has(role) ? role : undefined;
}

/** A label as it is shown, without what sets it off: "Causa:" → "Causa". */
export function bareLabel(text: string): string {
  return collapse(text).replace(/\s*[:.–—-]+$/, '');
}
