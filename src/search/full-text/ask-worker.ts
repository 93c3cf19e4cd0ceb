import { trustedScriptUrl } from '../../browser/trusted-script-url.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { AskedWords, PageSearch } from './layer.ts';
import workerUrl from './worker.ts?worker&url';
import type { Answer, Question } from './worker-messages.ts';

/** How long typing must rest before words are looked up: each look-up loads parts of the index, in milliseconds. */
const REST = 120;
/** How long an answer may take, in milliseconds. Pagefind waits for ever for a file that it could not use. */
const LONGEST = 15_000;

/** Whoever waits for an answer. */
interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

const running = new Map<Locale, PageSearch>();

/**
 * The full text of a language, searched in a worker that is started when it is first asked for, and anew after it
 * failed. Each language has its own, so that what one is asked does not change what another answers.
 */
export function fullTextWorker(base: string, locale: Locale): PageSearch {
  const worker = running.get(locale) ?? startWorker(base, locale, () => running.delete(locale));
  running.set(locale, worker);
  return worker;
}

function startWorker(base: string, locale: Locale, onEnd: () => void): PageSearch {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let last: Promise<unknown> = Promise.resolve();
  const post = (question: Question) => worker.postMessage(question);
  const end = (reason: string) => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
    onEnd();
  };
  // A worker whose script cannot be had says so by an error without a message.
  worker.addEventListener('error', ({ message }) => end(message || 'The worker did not start.'));
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const { id } = data;
    if (data.kind === 'failed') end(data.reason);
    else waiting.get(id)?.resolve(data);
    waiting.delete(id);
  });
  post({ kind: 'start', base, locale });

  const ask = (query: AskedWords): Promise<Answer> => {
    const id = asked++;
    const limit = setTimeout(() => end('The full text does not answer.'), LONGEST);
    post({ kind: 'find', id, query });
    return new Promise<Answer>((resolve, reject) => waiting.set(id, { resolve, reject })).finally(() =>
      clearTimeout(limit),
    );
  };

  return {
    async find({ words, identifiers, lexicon, together }, signal) {
      await new Promise((resolve) => setTimeout(resolve, REST));
      // One at a time: what was asked meanwhile and is not wanted any more is never looked up.
      await last.catch(() => undefined);
      signal?.throwIfAborted();
      const answer = ask({ words, identifiers, lexicon, together });
      last = answer;
      const found = await answer;
      return found.kind === 'found' ? found.hits : [];
    },
  };
}
