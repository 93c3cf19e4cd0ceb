import type { ElementContent } from 'hast';
import type { Draft } from '../model.ts';
import type { Reporter } from '../report/diagnostics.ts';
import type { Correction } from './schema.ts';

/**
 * Messages are quotations of the product: a correction in one is undone and reported.
 *
 * @param corrections those that were applied to the article, in the order in which they were numbered
 */
export function refuseInMessages(
  draft: Draft,
  corrections: readonly Correction[],
  reporterOf: (file: string) => Reporter,
): Draft {
  const undo = (nodes: ElementContent[]): ElementContent[] =>
    nodes.map((node) => {
      if (node.type !== 'element') return node;
      if (node.tagName !== 'corrected') return { ...node, children: undo(node.children) };
      const correction = corrections[Number(node.properties.correction)];
      if (correction) {
        reporterOf(correction.file).report(
          'error',
          'correction-in-message',
          `"${correction.wrong}" stands in an error message, which is quoted as the product prints it. Remove the correction.`,
          { line: correction.line },
        );
      }
      return { type: 'text', value: String(node.properties.was ?? '') };
    });
  const parts = draft.parts.map((part) =>
    part.type === 'message' ? { ...part, content: undo(part.content) } : part,
  );
  return { ...draft, parts };
}
