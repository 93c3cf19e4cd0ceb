import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { SyntheticError, SyntheticText } from './entries.ts';

const edition = '2026-01-15';

/** The labels by which the articles of a locale name the parts of an error. */
const labels: Record<string, readonly [message: string, cause: string, actions: string]> = {
  'pt-BR': ['Mensagem de erro', 'Causa', 'Ações recomendadas'],
  'es-ES': ['Mensaje de error', 'Causa', 'Acciones recomendadas'],
};

/**
 * Writes a catalogue as a content folder that `INDICE_CONTENT` can name: entries and registry.
 *
 * @param folder is emptied first
 */
export function writeCatalogue(folder: string, errors: readonly SyntheticError[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const error of errors) {
    mkdirSync(path.join(folder, 'errors', error.key), { recursive: true });
    for (const [locale, text] of Object.entries(error.texts)) {
      writeFileSync(path.join(folder, 'errors', error.key, `${locale}.mdx`), entryFile(error, locale, text));
    }
  }
  const entries = Object.fromEntries(errors.map((error) => [error.key, registryEntry(error)]));
  writeFileSync(path.join(folder, 'registry.yaml'), stringify({ version: 1, entries }));
}

/** The MDX of one entry in one locale, in the form that the normalizer writes. */
export function entryFile(error: SyntheticError, locale: string, text: SyntheticText): string {
  const [messageLabel, causeLabel, actionsLabel] = labels[locale] ?? ['', '', ''];
  const causes = text.causes.map(
    (cause, index) => `<Cause${index === 0 ? ` label="${causeLabel}"` : ''}>

## ${cause.title} {#cause-${index + 1}}

<Actions${index === 0 ? ` label="${actionsLabel}"` : ''}>

${cause.actions.map((action) => `- ${action}`).join('\n')}

</Actions>

</Cause>
`,
  );
  return `${frontmatter(error, text)}
<ErrorMessage label="${messageLabel}">

${text.message}

</ErrorMessage>

${causes.join('\n')}`;
}

/** The same entry as plain Markdown, for the comparison with a bare site. */
export function markdownFile(error: SyntheticError, text: SyntheticText): string {
  const causes = text.causes.map(
    (cause) => `## ${cause.title}\n\n${cause.actions.map((action) => `- ${action}`).join('\n')}\n`,
  );
  return `${frontmatter(error, text)}\n> ${text.message}\n\n${causes.join('\n')}`;
}

function frontmatter(error: SyntheticError, text: SyntheticText): string {
  return `---
key: "${error.key}"
codes: ["${error.code}"]
title: ${JSON.stringify(text.title)}
messages: [${JSON.stringify(text.message)}]
anchor: error-${error.key}
source: { article: synthetic-errors, folder: azure/backup, line: 1, date: ${edition}, translation: human }
---
`;
}

function registryEntry(error: SyntheticError) {
  const locales = Object.entries(error.texts).map(([locale, text]) => [
    locale,
    {
      article: 'synthetic-errors',
      edition,
      title: text.title,
      messages: [text.message],
      ...(error.retired ? { retired: edition } : {}),
    },
  ]);
  return {
    kind: 'error',
    codes: [error.code],
    aliases: error.aliases,
    anchors: [`error-${error.key}`],
    locales: Object.fromEntries(locales),
    history: [],
  };
}
