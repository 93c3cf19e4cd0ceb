import type { PageRule, PairRule } from './rule.ts';
import { brokenEmphasis } from './rules/broken-emphasis.ts';
import { doubledWord } from './rules/doubled-word.ts';
import { headingPeriod } from './rules/heading-period.ts';
import { labelCase } from './rules/label-case.ts';
import { linkText } from './rules/link-text.ts';
import { menuPath } from './rules/menu-path.ts';
import { pairCode } from './rules/pair-code.ts';
import { pairLink } from './rules/pair-link.ts';
import { pairNumber } from './rules/pair-number.ts';
import { pairPath } from './rules/pair-path.ts';
import { productName } from './rules/product-name.ts';
import { spacing } from './rules/spacing.ts';
import { splitName } from './rules/split-name.ts';
import { term } from './rules/term.ts';
import { translatedCode } from './rules/translated-code.ts';
import { untranslated } from './rules/untranslated.ts';
import { versionComma } from './rules/version-comma.ts';

/** What is checked on each page. The names are permanent: exceptions refer to them. */
export const pageRules = {
  'broken-emphasis': brokenEmphasis,
  'doubled-word': doubledWord,
  'heading-period': headingPeriod,
  'label-case': labelCase,
  'link-text': linkText,
  'menu-path': menuPath,
  'product-name': productName,
  spacing,
  'split-name': splitName,
  term,
  'translated-code': translatedCode,
  untranslated,
  'version-comma': versionComma,
} as const satisfies Record<string, PageRule>;

/** What is checked between the texts of one entry in two locales, in both directions. */
export const pairRules = {
  'pair-code': pairCode,
  'pair-link': pairLink,
  'pair-number': pairNumber,
  'pair-path': pairPath,
} as const satisfies Record<string, PairRule>;

/** The names of all rules, as findings and exceptions write them. */
export const ruleNames: readonly string[] = [...Object.keys(pageRules), ...Object.keys(pairRules)];
