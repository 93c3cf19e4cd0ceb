import type { Element, ElementContent, Root, RootContent } from 'hast';
import { textSimilarity } from '../identify/similarity.ts';
import type { Reporter } from '../report/diagnostics.ts';
import { collapse, isElement } from '../tree.ts';
import { inlineElements } from './inline-markdown.ts';
import { type Run, sectionsOf, textOfRun } from './runs.ts';
import type { Correction } from './schema.ts';
import { splice } from './splice.ts';

/** The wording of a heading before and after it was corrected. */
type HeadingWordings = Map<string, string>;

/**
 * Applies an editor's corrections to a repaired tree, in place. The longest text goes first, so that a short
 * correction does not break a passage that a longer one replaces. What was corrected becomes a `corrected`
 * element, which knows the source's text (`was`) and the number of the correction (`correction`).
 *
 * @param corrections those of this article and locale
 * @returns the former wordings of headings by their new ones
 */
export function applyCorrections(
  tree: Root,
  corrections: readonly Correction[],
  reporterOf: (file: string) => Reporter,
): HeadingWordings {
  const headings = new Map([...headingsOf(tree)].map((heading) => [heading, headingText(heading)]));
  const order = [...corrections.entries()].sort(([, a], [, b]) => b.wrong.length - a.wrong.length);
  for (const [number, correction] of order) applyOne(tree, correction, number, reporterOf(correction.file));
  const wordings: HeadingWordings = new Map();
  for (const [heading, was] of headings) {
    const now = headingText(heading);
    if (now !== was) wordings.set(now, was);
  }
  return wordings;
}

function applyOne(tree: Root, correction: Correction, number: number, { report }: Reporter): void {
  const wrong = collapse(correction.wrong);
  const place = { line: correction.line };
  const sections = sectionsOf(tree).filter((section) => section.anchors.includes(correction.section));
  if (sections.length === 0) {
    report(
      'error',
      'correction-section-unknown',
      `${correction.article} has no section "${correction.section}". Name the upstream anchor of the nearest heading.`,
      place,
    );
    return;
  }
  if (correction.alt) {
    const pictures = sections.flatMap((section) => section.pictures);
    const meant = pictures.filter(({ properties }) => collapse(String(properties.alt ?? '')) === wrong);
    for (const { properties } of meant) properties.alt = correction.right;
    if (meant.length === correction.times) return;
    report(
      'error',
      'correction-stale',
      `"${wrong}" describes ${meant.length} pictures of the section "${correction.section}". Quote a description as a whole, or correct times.`,
      place,
    );
    return;
  }
  const runs = sections.flatMap((section) => section.runs);
  const texts = new Map(runs.map((run) => [run, textOfRun(run).text]));
  // Blocks that say nothing else are meant before passages of longer ones.
  const whole = runs.filter((run) => texts.get(run)?.trim() === wrong);
  const chosen = whole.length === correction.times ? whole : runs;
  const found = chosen.reduce((sum, run) => sum + (texts.get(run) ?? '').split(wrong).length - 1, 0);
  if (found === 0) {
    report(
      'error',
      'correction-stale',
      `"${wrong}" is not in the section "${correction.section}". Remove the correction, or correct its text${nearest(wrong, runs)}.`,
      place,
    );
  } else if (found > correction.times) {
    report(
      'error',
      'correction-ambiguous',
      `"${wrong}" is ${found} times in the section "${correction.section}". Quote more of the text, or say times: ${found}.`,
      place,
    );
  } else {
    if (found < correction.times) {
      report(
        'error',
        'correction-stale',
        `"${wrong}" is only ${found} times in the section "${correction.section}". Say times: ${found}.`,
        place,
      );
    }
    // From the last run to the first: a correction changes the indexes of what follows it in its parent.
    for (const run of chosen.reverse()) correctRun(run, wrong, correction.right, number);
  }
}

function correctRun(run: Run, wrong: string, right: string, number: number): void {
  const { text, at } = textOfRun(run);
  const start = text.lastIndexOf(wrong);
  const [first, last] = [at[start], at[start + wrong.length - 1]];
  if (start < 0 || !first || !last) return;
  const corrected: Element = {
    type: 'element',
    tagName: 'corrected',
    properties: { was: wrong, correction: number },
    children: inlineElements(right),
  };
  const all: RootContent[] = run.parent.children;
  const nodes = all.filter((node): node is ElementContent => node.type !== 'doctype');
  const replaced = splice(nodes.slice(run.from, run.to), first, last, corrected);
  run.parent.children = [...nodes.slice(0, run.from), ...replaced, ...nodes.slice(run.to)];
  correctRun({ ...run, to: run.from + replaced.length }, wrong, right, number);
}

/** What to put into a message: the passage of the section that is most like the one looked for. */
function nearest(wrong: string, runs: readonly Run[]): string {
  let best = { text: '', likeness: 0.5 };
  for (const run of runs) {
    const words = textOfRun(run).text.split(' ');
    const count = wrong.split(' ').length;
    for (let start = 0; start + count <= words.length || start === 0; start++) {
      const text = words.slice(start, start + count).join(' ');
      const likeness = textSimilarity(text.toLowerCase(), wrong.toLowerCase());
      if (likeness > best.likeness) best = { text, likeness };
    }
  }
  return best.text ? `; the nearest is "${best.text}"` : '';
}

function* headingsOf(tree: Root): Iterable<Element> {
  for (const node of tree.children) if (isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) yield node;
}

function headingText(heading: Element): string {
  return collapse(textOfChildren(heading));
}

function textOfChildren(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOfChildren(child) : '',
    )
    .join('');
}
