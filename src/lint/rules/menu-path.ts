import { lineAt } from '../block.ts';
import type { Problem } from '../finding.ts';
import { excerptOf, type PageRule } from '../rule.ts';

/**
 * Menu paths (**Tools** > **Options**) in which a label is not emphasized as the others are, or begins with a
 * small letter, as no label of Windows or Azure does.
 */
export const menuPath: PageRule = ({ blocks }) =>
  blocks.flatMap((block) => {
    const problems: Problem[] = [];
    const report = (offset: number, excerpt: string, message: string) =>
      problems.push({ line: lineAt(block, offset), excerpt: excerptOf(excerpt), message });
    const labels = labelsOf(block.runs);
    labels.forEach(({ run, offset }) => {
      if (run.emphasis && /^\s*\p{Ll}/u.test(run.text)) {
        report(
          offset,
          run.text,
          `the label “${run.text}” of a menu path begins with a small letter. Write it as the product shows it.`,
        );
      }
    });
    let offset = 0;
    block.runs.forEach((run, index) => {
      const isSeparator = /^\s*>/.test(run.text) || />\s*$/.test(run.text);
      const beside = block.runs[index - 1]?.emphasis || block.runs[index + 1]?.emphasis;
      if (!run.code && !run.emphasis && isSeparator && beside && !isCleanSeparator(run.text)) {
        report(
          offset,
          run.text,
          `in a menu path “${excerptOf(run.text)}” stands outside of the labels. Emphasize each label whole and nothing else.`,
        );
      }
      offset += run.text.length;
    });
    return problems;
  });

interface PlacedRun {
  run: { text: string; emphasis: string };
  offset: number;
}

/** The runs beside a `>`. */
function labelsOf(runs: readonly PlacedRun['run'][]): PlacedRun[] {
  let offset = 0;
  return runs.flatMap((run, index) => {
    const placed = { run, offset };
    offset += run.text.length;
    const before = runs[index - 1]?.text ?? '';
    const after = runs[index + 1]?.text ?? '';
    return />\s*$/.test(before) || /^\s*>/.test(after) ? [placed] : [];
  });
}

/** Before the `>` nothing or the end of a former sentence; after it nothing. */
function isCleanSeparator(text: string): boolean {
  return /^\s*>\s*$/.test(text);
}
