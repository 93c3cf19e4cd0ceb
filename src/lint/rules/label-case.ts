import { lineAt } from '../block.ts';
import type { Problem } from '../finding.ts';
import { excerptOf, literal, type PageRule } from '../rule.ts';

/** Labels of the product ("selecione **editar**") that begin with a small letter, as no label does. */
export const labelCase: PageRule = ({ blocks }, { glossary }) => {
  if (glossary.labelLeads.length === 0) return [];
  const lead = new RegExp(`(?<![\\p{L}])(?:${glossary.labelLeads.map(literal).join('|')})\\s+$`, 'iu');
  return blocks.flatMap((block) => {
    const problems: Problem[] = [];
    let text = '';
    for (const run of block.runs) {
      if (run.emphasis && /^\p{Ll}/u.test(run.text) && lead.test(text)) {
        problems.push({
          line: lineAt(block, text.length),
          excerpt: excerptOf(run.text),
          message: `the label “${excerptOf(run.text)}” begins with a small letter. Write it as the product shows it.`,
        });
      }
      text += run.text;
    }
    return problems;
  });
};
