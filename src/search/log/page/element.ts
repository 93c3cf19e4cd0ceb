import { announce } from '../../../browser/announce.ts';
import { plural } from '../../../i18n/format.ts';
import { localeOf } from '../../../i18n/locales.ts';
import { fill } from '../../../i18n/template.ts';
import { make } from '../../field/dom.ts';
import type { LogNews } from '../job.ts';
import { runLogJob } from '../run.ts';
import { receiveLogs } from './intake.ts';
import { keepReading, takeReading } from './kept.ts';
import type { LogContext } from './log-words.ts';
import type { Reading } from './reading.ts';
import { resultNodes } from './results.ts';

type Progress = Extract<LogNews, { kind: 'progress' }>;

/** `<log-reader>`: takes a log, reads it in a worker, shows what it holds. Nothing leaves the browser. */
class LogReaderElement extends HTMLElement {
  #context: LogContext | undefined;
  #cancel: (() => void) | undefined;
  /** What is shown or, while a log is read, what is found so far. */
  #reading: Reading | undefined;
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
    receiveLogs(
      form,
      (log) => (typeof log === 'string' ? this.#read(new Blob([log]), '') : this.#read(log, log.name)),
      () => this.#reading,
    );
    const kept = takeReading();
    if (kept && !this.#cancel) this.#finish(kept);
  }

  #read(log: Blob, name: string): void {
    if (!this.#context) return;
    const { base, words } = this.#context;
    this.#cancel?.();
    this.#reading = undefined;
    keepReading(undefined);
    this.#results.replaceChildren();
    this.#running.hidden = false;
    this.#bar.removeAttribute('value');
    this.#label.textContent = fill(words.reading, { name: name || words.pastedName });
    this.#running.scrollIntoView({ block: 'nearest' });
    announce(this.#label.textContent);
    this.#cancel = runLogJob({ log, base, codeShards: Number(this.dataset.codeShards) }, (news) => {
      if (news.kind === 'failed') this.#fail(news);
      else if (!news.isComplete) this.#progress(news, name, words);
      // What was not read gets no verdict; an archive may hold text all the same.
      else if (!news.isText && news.report.errors.length === 0) this.#show(words.notText);
      else this.#finish(readingOf(news, name, news.isText ? undefined : 'notText'));
    });
  }

  #progress(news: Progress, name: string, words: LogContext['words']): void {
    this.#reading = readingOf(news, name, 'cancelled');
    this.#bar.value = news.share;
    const percent = fill(words.progress, { percent: Math.floor(news.share * 100) });
    this.#label.textContent = `${fill(words.reading, { name: name || words.pastedName })} · ${percent}`;
  }

  /** What was found until the reader cancelled stays. */
  #stop(): void {
    this.#cancel?.();
    if (this.#reading) this.#finish(this.#reading);
    else this.#show(this.#context?.words.cancelled ?? '');
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

  #finish(reading: Reading): void {
    if (!this.#context) return;
    const { locale, words } = this.#context;
    this.#reading = reading;
    keepReading(reading);
    this.#endProgress();
    this.#results.replaceChildren(...resultNodes(reading, this.#context));
    this.#reveal();
    const count = reading.report.errors.length;
    const found = count === 0 ? words.noErrors : plural(locale, words.errors, count);
    announce(reading.note ? `${words[reading.note]} ${found}` : found);
  }
}

function readingOf({ report, cards }: Progress, name: string, note: Reading['note']): Reading {
  return { name, report, cards, note };
}

customElements.define('log-reader', LogReaderElement);
