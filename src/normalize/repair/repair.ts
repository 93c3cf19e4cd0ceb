import type { ElementContent, Root } from 'hast';
import type { Reporter } from '../report/diagnostics.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { repairAlerts } from './alerts.ts';
import { repairAlternatives } from './alternatives.ts';
import { repairCommands } from './commands.ts';
import { repairEmphasis } from './emphasis.ts';
import { repairFences } from './fences.ts';
import { repairFigures } from './figures.ts';
import { toFlow } from './flow.ts';
import { unifyNames } from './names.ts';
import { sanitizeTree } from './sanitize.ts';

/** Makes clean structure of what an article's Markdown and HTML came out as. The tree given is used up. */
export function repairTree(tree: Root, vocabulary: Vocabulary, reporter: Reporter): Root {
  const clean = sanitizeTree(tree, reporter);
  unifyNames(clean);
  repairEmphasis(clean);
  const children = clean.children.filter((child): child is ElementContent => child.type !== 'doctype');
  const repaired: Root = { type: 'root', children: toFlow(children) };
  repairAlerts(repaired, vocabulary, reporter);
  repairAlternatives(repaired, vocabulary);
  repairFences(repaired);
  repairFigures(repaired);
  repairCommands(repaired);
  return repaired;
}
