import { entryPath, withBase } from '../../../catalog/urls.ts';
import { notations } from '../../../codes/index.ts';
import { plural } from '../../../i18n/format.ts';
import { fill } from '../../../i18n/template.ts';
import { make } from '../../field/dom.ts';
import type { Card } from '../../index/code-file.ts';
import type { ErrorFinding, Finding, LogReport, UnknownFinding } from '../report.ts';
import { codeOf, placeOf, titleOf } from '../write-report.ts';
import type { LogContext } from './log-words.ts';

/** So many findings of a kind are shown at first. */
const FIRST = 100;

/** What was found, as the page shows it: documented errors, undocumented codes, numbers that may be codes. */
export function findingSections(
  report: LogReport,
  cards: ReadonlyMap<string, Card>,
  context: LogContext,
): HTMLElement[] {
  const { locale, words } = context;
  const documented = (finding: ErrorFinding) => errorItem(finding, cards, context);
  const sections = [
    report.errors.length === 0
      ? make('section', {}, make('p', { class: 'log-none' }, words.noErrors))
      : section(
          'errors',
          plural(locale, words.errors, report.errors.length),
          undefined,
          report.errors,
          documented,
          words,
        ),
  ];
  if (report.unknown.length > 0) {
    const heading = plural(locale, words.unknown, report.unknown.length);
    const item = (finding: UnknownFinding) => unknownItem(finding, context);
    const unknown = section('unknown', heading, words.unknownHint, report.unknown, item, words);
    if (report.unknownOmitted > 0)
      unknown.append(
        make('p', { class: 'quiet small' }, plural(locale, words.omitted, report.unknownOmitted)),
      );
    sections.push(unknown);
  }
  if (report.bare.length > 0) {
    const heading = plural(locale, words.bare, report.bare.length);
    sections.push(section('bare', heading, words.bareHint, report.bare, documented, words));
  }
  return sections;
}

function section<Kind extends Finding>(
  name: string,
  heading: string,
  hint: string | undefined,
  findings: readonly Kind[],
  item: (finding: Kind) => HTMLElement,
  words: LogContext['words'],
): HTMLElement {
  const list = make('ul', { class: 'findings' }, ...findings.slice(0, FIRST).map(item));
  const whole = make('section', { 'data-findings': name }, make('h2', {}, heading));
  if (hint !== undefined) whole.append(make('p', { class: 'quiet small' }, hint));
  whole.append(list);
  if (findings.length > FIRST) {
    const more = make('button', { type: 'button', class: 'button' }, words.more);
    more.addEventListener('click', () => {
      const rest = findings.slice(FIRST).map(item);
      list.append(...rest);
      more.remove();
      rest[0]?.querySelector('a')?.focus();
    });
    whole.append(more);
  }
  return whole;
}

function errorItem(
  finding: ErrorFinding,
  cards: ReadonlyMap<string, Card>,
  context: LogContext,
): HTMLElement {
  const { words } = context;
  const known = finding.keys.flatMap((key) => cards.get(key) ?? []);
  const links = known.map((card) => entryLink(finding, card, context));
  const detail = `${placeOf(finding, context)} · ${words.by[finding.by]}`;
  return make(
    'li',
    { class: 'finding' },
    ...(links.length > 1 ? [make('p', { class: 'quiet small' }, words.several)] : []),
    ...links,
    make('p', { class: 'quiet small' }, detail),
    excerpt(finding, context),
  );
}

function entryLink(finding: ErrorFinding, card: Card, { base, locale, words }: LogContext): HTMLElement {
  const code = codeOf(finding, card);
  const title = titleOf(card, locale);
  const other = card.titles[locale] === undefined ? Object.keys(card.titles)[0] : undefined;
  const language = Object.entries(words.languages).find(([tag]) => tag === other)?.[1];
  return make(
    'p',
    { class: 'finding-entry' },
    make(
      'a',
      { href: withBase(base, entryPath(locale, card.kind, card.key)) },
      code === '' ? undefined : make('b', { class: 'hit-code', translate: 'no' }, code),
      code === '' || code === title ? undefined : ' ',
      code === title ? undefined : make('span', { lang: other }, title),
    ),
    language === undefined ? undefined : ` (${fill(words.onlyIn, { language })})`,
  );
}

function unknownItem(finding: UnknownFinding, context: LogContext): HTMLElement {
  const other = /^\d+$/.test(finding.form) ? notations(finding.form) : undefined;
  const spellings = other
    ? [finding.form, other.hex].filter((spelling) => spelling !== finding.printed).join(' · ')
    : '';
  return make(
    'li',
    { class: 'finding' },
    make(
      'p',
      { class: 'finding-entry' },
      make('b', { class: 'hit-code', translate: 'no' }, finding.printed),
      spellings === '' ? undefined : make('span', { class: 'quiet small' }, ` ${spellings}`),
    ),
    make('p', { class: 'quiet small' }, placeOf(finding, context)),
    excerpt(finding, context),
  );
}

function excerpt({ first, excerpt: { before, match, after } }: Finding, { locale }: LogContext): HTMLElement {
  const line = new Intl.NumberFormat(locale).format(first);
  return make(
    'pre',
    { translate: 'no' },
    make('span', { class: 'line-number', 'aria-hidden': 'true' }, `${line} `),
    before.trimStart(),
    make('mark', {}, match),
    after,
  );
}
