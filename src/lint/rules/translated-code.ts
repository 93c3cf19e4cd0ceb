import { windowsPath } from '../block.ts';
import { type PageRule, problemsAt, wholeWords } from '../rule.ts';

/** What stands between brackets in a command is a placeholder, which may be in any language. */
const placeholders = /<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|"[^"]*"|'[^']*'/g;

/** Code with words in it that only a translator can have put there, and folders under a translated name. */
export const translatedCode: PageRule = ({ blocks }, { glossary }) =>
  blocks.flatMap((block) => [
    ...block.runs
      .filter((run) => run.code)
      .filter((run) => /[^\p{ASCII}\s]/u.test(run.text.replace(placeholders, '')))
      .map((run) => ({
        line: run.line,
        excerpt: run.text.trim(),
        message: `the code “${run.text.trim()}” holds letters that no command has. Write the original.`,
      })),
    ...problemsAt(block, block.text, new RegExp(windowsPath, 'gu'), ([path]) => {
      const folder = glossary.folders.find((name) => wholeWords(name, 'i').test(path));
      if (folder) return `“${path}”: the folder is only shown as “${folder}”. Write its real name.`;
      return /^[A-Za-z]:\//.test(path) ? `“${path}”: a Windows path has backslashes.` : undefined;
    }),
  ]);
