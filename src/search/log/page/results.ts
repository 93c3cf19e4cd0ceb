import { entryPath, withBase } from '../../../catalog/urls.ts';
import { plural } from '../../../i18n/format.ts';
import { fill } from '../../../i18n/template.ts';
import { make } from '../../field/dom.ts';
import { markdownReport, plainReport, type ReportContext } from '../write-report.ts';
import { findingSections } from './findings.ts';
import type { LogContext } from './log-words.ts';
import type { Reading } from './reading.ts';
import { sizeOf } from './size.ts';

/** What the page shows of a log that was read: what it is, the report to copy, what was found. */
export function resultNodes(reading: Reading, context: LogContext): HTMLElement[] {
  const { locale, base, words } = context;
  const { report, note } = reading;
  const name = reading.name || words.pastedName;
  const cards = new Map(reading.cards);
  const reportContext: ReportContext = {
    name,
    locale,
    words,
    cards,
    addressOf: (card) =>
      new URL(withBase(base, entryPath(locale, card.kind, card.key)), location.origin).href,
  };
  const summary = fill(words.summary, {
    name,
    lines: plural(locale, words.lines, report.lines),
    size: sizeOf(report.bytes, locale),
    encoding: report.encoding.toUpperCase().replace('WINDOWS', 'Windows'),
  });
  return [
    ...(note ? [make('p', { class: 'alert warning' }, words[note])] : []),
    make('p', { class: 'quiet' }, summary),
    make(
      'div',
      { class: 'log-tools' },
      copyButton(words.copyMarkdown, markdownReport(report, reportContext)),
      copyButton(words.copyText, plainReport(report, reportContext)),
    ),
    ...findingSections(report, cards, context),
  ];
}

function copyButton(label: string, text: string): HTMLElement {
  return make('button', { type: 'button', class: 'button', 'data-copy': 'text', 'data-text': text }, label);
}
