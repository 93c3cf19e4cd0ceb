import { fold } from '../fold.ts';
import type { Role } from './schema.ts';

/** The longest known label inside the words whose other words are all qualifiers; the earlier one on a tie. */
export function findRole(
  label: string,
  labels: Map<string, Role>,
  qualifiers: Set<string>,
): Role | undefined {
  if (label.length > 80) return undefined;
  const whole = label.trim() === '#' ? '#' : fold(withoutCount(label));
  const exact = labels.get(whole);
  if (exact) return exact;
  const words = whole.replace(/( \d+)+$/, '').split(' ');
  for (let length = words.length; length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const role = labels.get(words.slice(start, start + length).join(' '));
      const others = [...words.slice(0, start), ...words.slice(start + length)];
      // Further words of the same role say nothing else: "Código de erro hexadecimal".
      if (
        role &&
        others.every((word) => qualifiers.has(word) || labels.get(word) === role || /^\d+$/.test(word))
      )
        return role;
    }
  return undefined;
}

/** A label without the number that counts it: "1. Problema", "Solución n.º 2". */
function withoutCount(label: string): string {
  return label.replace(/^\s*\d+[.)]\s*|\sn(?:\.?[º°o]|[úu]m(?:ero)?\.?)\s*(?=\d+\W*$)/giu, ' ');
}

/** "Causas e soluções" heads causes, each with what to do about it. */
export function findJointRole(
  label: string,
  conjunctions: Set<string>,
  roleOf: (half: string) => Role | undefined,
): Role | undefined {
  if (label.length > 80) return undefined;
  const words = label.split(/\s+/);
  const at = words.findIndex((word) => conjunctions.has(fold(word)));
  if (at < 1) return undefined;
  const halves = [words.slice(0, at), words.slice(at + 1)].map((half) => roleOf(half.join(' ')));
  return halves[0] === 'cause' && halves[1] === 'action' ? 'cause' : undefined;
}
