import type { Catalog } from '../../catalog/catalog.ts';
import { fullNameOf } from '../../catalog/entry/full-name.ts';
import { withBase } from '../../catalog/urls.ts';
import { markdownText } from '../../document/markdown.ts';
import { localeList } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/words.ts';
import { pathsOf } from '../paths.ts';
import { license } from '../records/license.ts';
import { schemaPaths } from '../records/schema.ts';
import type { ProgramSite } from '../site.ts';

/** Above so many entries the list would be too long to read at once; `errors.json` has them all. */
const longest = 500;

/** `llms.txt` (llmstxt.org): what the site holds and where language models find it as Markdown, or else as JSON. */
export function llms(catalog: Catalog, site: Pick<ProgramSite, 'name' | 'root' | 'markdown'>): string {
  const twin = site.markdown ? 'markdown' : 'json';
  const forms = site.markdown
    ? 'as Markdown and as JSON: replace the last slash of its page’s address by `.md` or `.json`.'
    : 'as JSON: replace the last slash of its page’s address by `.json`.';
  const at = (path: string) => withBase(site.root, path);
  const locale = (tag: (typeof localeList)[number]) => {
    const views = catalog.entries(tag).filter((view) => !view.isFallback);
    const lines = views.slice(0, longest).map((view) => {
      return `- [${markdownText(fullNameOf(view.entry))}](${at(pathsOf(tag, view.kind, view.key)[twin])})`;
    });
    return `## ${wordsOf(tag).language.name}\n\n${lines.join('\n')}\n`;
  };
  return `# ${markdownText(site.name)}

> ${localeList.map((tag) => wordsOf(tag).site.description).join(' ')}

Every error and every guide is also published ${forms}
\`${at('/e/CODE/')}\` leads to the page of an error code. The texts are licensed under ${license}.

## Data

- [Every error as JSON](${at('/errors.json')})
- [Every error as CSV](${at('/errors.csv')})
- [JSON Schema of an entry](${at(schemaPaths.entry)})
- [JSON Schema of the index](${at(schemaPaths.index)})

${localeList.map(locale).join('\n')}`;
}
