import { announce } from '../../../browser/announce.ts';
import { entryPath, withBase } from '../../../catalog/urls.ts';
import { plural } from '../../../i18n/format.ts';
import { localeOf } from '../../../i18n/locales.ts';
import { fill } from '../../../i18n/template.ts';
import { make } from '../../field/dom.ts';
import type { LogNews } from '../job.ts';
import { runLogJob } from '../run.ts';
import { markdownReport, plainReport, type ReportContext } from '../write-report.ts';
import { findingSections } from './findings.ts';
import { receiveLogs } from './intake.ts';
import type { LogContext } from './log-words.ts';
import { sizeOf } from './size.ts';

type Progress = Extract<LogNews, { kind: 'progress' }>;

/** `<log-reader>`: takes a log, reads it in a worker, shows what it holds. Nothing leaves the browser. */
class LogReaderElement extends HTMLElement {
  #context: LogContext | undefined;
  #cancel: (() => void) | undefined;
  #latest: Progress | undefined;
  readonly #bar = make('progress', { max: '1' });
  readonly #label = make('p', { id: 'log-progress' });
  readonly #running = make('div', { class: 'log-running' });
  readonly #results = make('div', { class: 'log-results' });

  connectedCallback(): void {
    const locale = localeOf(this.dataset.locale ?? '');
    const form = this.querySelector('form');
    if (!locale || !form || this.#context) return;
    const base = this.dataset.base ?? '/';
    this.#context = { locale, base, words: JSON.parse(this.dataset.words ?? '{}') };
    this.#bar.setAttribute('aria-labelledby', this.#label.id);
    const cancel = make('button', { type: 'button', class: 'button' }, this.#context.words.cancel);
    cancel.addEventListener('click', () => this.#stop());
    this.#running.append(this.#label, this.#bar, cancel);
    this.#running.hidden = true;
    this.append(this.#running, this.#results);
    const { pastedName } = this.#context.words;
    receiveLogs(form, (log) =>
      typeof log === 'string' ? this.#read(new Blob([log]), pastedName) : this.#read(log, log.name),
    );
  }

  #read(log: Blob, name: string): void {
    if (!this.#context) return;
    const { base, words } = this.#context;
    this.#cancel?.();
    this.#latest = undefined;
    this.#results.replaceChildren();
    this.#running.hidden = false;
    this.#bar.removeAttribute('value');
    this.#label.textContent = fill(words.reading, { name });
    this.#running.scrollIntoView({ block: 'nearest' });
    announce(this.#label.textContent);
    this.#cancel = runLogJob({ log, base, codeShards: Number(this.dataset.codeShards) }, (news) => {
      if (news.kind === 'failed') this.#fail(news);
      else if (!news.isComplete) this.#progress(news, name);
      else if (news.isText) this.#finish(news, name, '');
      // What was not read gets no verdict; an archive may hold text all the same.
      else if (news.report.errors.length === 0) this.#show(words.notText);
      else this.#finish(news, name, words.notText);
    });
  }

  #progress(news: Progress, name: string): void {
    this.#latest = news;
    this.#bar.value = news.share;
    const words = this.#context?.words;
    if (!words) return;
    const percent = fill(words.progress, { percent: Math.floor(news.share * 100) });
    this.#label.textContent = `${fill(words.reading, { name })} · ${percent}`;
    this.dataset.name = name;
  }

  /** What was found until the reader cancelled stays. */
  #stop(): void {
    this.#cancel?.();
    const cancelled = this.#context?.words.cancelled ?? '';
    if (this.#latest) this.#finish(this.#latest, this.dataset.name ?? '', cancelled);
    else this.#show(cancelled);
  }

  #fail({ failure }: Extract<LogNews, { kind: 'failed' }>): void {
    const words = this.#context?.words;
    if (!words) return;
    if (failure === 'script') this.#show(this.querySelector('[data-not-loaded]')?.textContent ?? '');
    else this.#show(failure === 'index' ? words.noIndex : fill(words.failed, failure));
  }

  #show(message: string): void {
    this.#endProgress();
    this.#results.replaceChildren(make('p', { class: 'alert warning' }, message));
    this.#reveal();
    announce(message);
  }

  /** The form fills a phone's screen: what comes below it would not be noticed. */
  #reveal(): void {
    if (this.#results.getBoundingClientRect().top > innerHeight * 0.7) this.#results.scrollIntoView();
  }

  #endProgress(): void {
    // The focus must not fall off the page together with the button that had it.
    const hadFocus = this.#running.contains(document.activeElement);
    this.#running.hidden = true;
    this.#results.tabIndex = -1;
    if (hadFocus) this.#results.focus();
  }

  #finish({ report, cards }: Progress, name: string, note: string): void {
    if (!this.#context) return;
    const { locale, base, words } = this.#context;
    this.#endProgress();
    const known = new Map(cards);
    const reportContext: ReportContext = {
      name,
      locale,
      words,
      cards: known,
      addressOf: (card) =>
        new URL(withBase(base, entryPath(locale, card.kind, card.key)), location.origin).href,
    };
    const copyButton = (label: string, text: string) =>
      make('button', { type: 'button', class: 'button', 'data-copy': 'text', 'data-text': text }, label);
    const summary = fill(words.summary, {
      name,
      lines: plural(locale, words.lines, report.lines),
      size: sizeOf(report.bytes, locale),
      encoding: report.encoding.toUpperCase().replace('WINDOWS', 'Windows'),
    });
    this.#results.replaceChildren(
      ...(note === '' ? [] : [make('p', { class: 'alert warning' }, note)]),
      make('p', { class: 'quiet' }, summary),
      make(
        'div',
        { class: 'log-tools' },
        copyButton(words.copyMarkdown, markdownReport(report, reportContext)),
        copyButton(words.copyText, plainReport(report, reportContext)),
      ),
      ...findingSections(report, known, this.#context),
    );
    this.#reveal();
    const count = report.errors.length;
    announce(
      [note, count === 0 ? words.noErrors : plural(locale, words.errors, count)].filter(Boolean).join(' '),
    );
  }
}

customElements.define('log-reader', LogReaderElement);
