import { lineAt, type Run } from '../block.ts';
import type { Problem } from '../finding.ts';
import { excerptOf, type PageRule } from '../rule.ts';

const opens = /^\s*-?>/;
const closes = />\s*$/;

/**
 * Menu paths (**Tools** > **Options**) in which a label is not emphasized as the others are, or begins with a
 * small letter, as no label of Windows or Azure does.
 */
export const menuPath: PageRule = ({ blocks }) =>
  blocks.flatMap(({ runs, ...block }) => {
    const problems: Problem[] = [];
    let offset = 0;
    runs.forEach((run, index) => {
      const message = fault(run, runs[index - 1], runs[index + 1], runs[index - 2]);
      if (message)
        problems.push({ line: lineAt({ runs, ...block }, offset), excerpt: excerptOf(run.text), message });
      offset += run.text.length;
    });
    return problems;
  });

function fault(run: Run, before?: Run, after?: Run, placeholderStart?: Run): string | undefined {
  const text = excerptOf(run.text);
  if (run.emphasis) {
    const isLabel =
      (closes.test(before?.text ?? '') || opens.test(after?.text ?? '')) && !/<\s*$/.test(before?.text ?? '');
    return isLabel && /^\p{Ll}/u.test(text)
      ? `the label “${text}” of a menu path begins with a small letter. Write it as the product shows it.`
      : undefined;
  }
  const isSeparator =
    (opens.test(run.text) && before?.emphasis && !/<\s*$/.test(placeholderStart?.text ?? '')) ||
    (closes.test(run.text) && after?.emphasis);
  return isSeparator && !run.code && !/^-?>$/.test(text)
    ? `in a menu path “${text}” stands outside of the labels. Emphasize each label whole and nothing else.`
    : undefined;
}
