import type { CodeFile } from './code-file.ts';
import { codeFileName, wordFolder } from './file-names.ts';
import type { FileReader, ReadIndexFile } from './read.ts';

/** Reads files of words by their bare names (`words.json`), from the folder that goes with the files of codes. */
export function wordReader(
  read: ReadIndexFile,
  readCodes: FileReader<CodeFile>,
  codeShards: number,
): ReadIndexFile {
  return async (name) => {
    const { words } = await readCodes(codeFileName(0, codeShards));
    return read(wordFolder(words) + name);
  };
}
