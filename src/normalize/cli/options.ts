import path from 'node:path';
import { parseArgs } from 'node:util';

/** A command line that cannot be understood; the message says what to write. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Where a run reads and writes. Paths are as given, relative to the working folder. */
export interface RunOptions {
  source: string;
  out: string;
  registry: string;
  /** Read when there is no file at `registry` yet. */
  registrySeed: string | undefined;
  report: string | undefined;
  check: boolean;
  corrections: string | undefined;
  translations: string | undefined;
  locales: string;
  articles: string | undefined;
  /** Sources that were removed for good: `pt-BR/x.md`, or `x` in every locale. */
  retire: string[];
  /** The day of the run, ISO 8601: the date of what no edition dates. */
  today: string;
}

export const usage = `Usage: npm run normalize -- [options]

Turns the articles of a folder into the site's entries.

  --source DIR        folder with <locale>/*.md                     (content/source)
  --out DIR           gets errors/, guides/ and media/               (content)
  --registry FILE     the ledger of identities                       (registry.yaml in --out)
  --report FILE       writes what was found as JSON
  --retire SOURCE     marks as retired what a source held that was removed for good: pt-BR/x.md, or x in every
                      locale; its pages stay. May be given several times
  --check             writes nothing; fails when a file is not what the sources give
  --corrections DIR   editors' corrections, <locale>.yaml            (content/corrections)
  --translations DIR  our own translations, <locale>/*.md            (content/translations)
  --locales DIR       the vocabularies of the locales, <locale>.yaml (content/locales)

Corrections, translations and the registry belong to the site's own source: with another --source they are
used only when they are named.

Exit code: 0 when all went well (warnings included), 1 when there was an error or --check found a difference,
2 when the command line is wrong.`;

/**
 * @param argv the arguments after the program's name
 * @returns undefined when only help is wanted
 * @throws UsageError
 */
export function readOptions(argv: readonly string[]): RunOptions | undefined {
  const text = { type: 'string' } as const;
  let values: ReturnType<typeof parse>['values'];
  const parse = () =>
    parseArgs({
      args: [...argv],
      options: {
        source: text,
        out: text,
        registry: text,
        report: text,
        corrections: text,
        translations: text,
        locales: text,
        retire: { type: 'string', multiple: true },
        check: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  try {
    values = parse().values;
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : cause}\n\n${usage}`);
  }
  if (values.help) return undefined;
  for (const [name, value] of Object.entries(values))
    if ([value].flat().includes('')) throw new UsageError(`--${name} needs a value.\n\n${usage}`);
  const { source = 'content/source', out = 'content' } = values;
  const isSite = path.resolve(source) === path.resolve('content/source');
  const own = (folder: string) => (isSite ? folder : undefined);
  return {
    source,
    out,
    registry: values.registry ?? path.join(out, 'registry.yaml'),
    registrySeed: values.registry ? undefined : own('content/registry.yaml'),
    report: values.report,
    check: values.check ?? false,
    corrections: values.corrections ?? own('content/corrections'),
    translations: values.translations ?? own('content/translations'),
    locales: values.locales ?? 'content/locales',
    articles: 'content/articles.yaml',
    retire: values.retire ?? [],
    today: new Date().toISOString().slice(0, 10),
  };
}
