import { isSeq, LineCounter, parseDocument } from 'yaml';
import { faultsOf } from '../../content/yaml-file.ts';
import type { Reporter } from '../report/diagnostics.ts';
import { type Correction, correctionSchema } from './schema.ts';

/**
 * Reads the corrections of a locale. An entry that is not one is reported and left out.
 *
 * @returns undefined where the file cannot be read at all, which is reported
 */
export function readCorrections(yaml: string, file: string, { report }: Reporter): Correction[] | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const fault = document.errors[0];
  if (fault) {
    const { line, col } = lineCounter.linePos(fault.pos[0]);
    report('error', 'corrections-invalid', `The file is no valid YAML: ${fault.message.split('\n')[0]}`, {
      line,
      column: col,
    });
    return undefined;
  }
  if (document.contents === null) return [];
  if (!isSeq(document.contents)) {
    report(
      'error',
      'corrections-invalid',
      'The file must be a list of corrections: begin each with "- article:".',
    );
    return undefined;
  }
  const values: unknown = document.toJS({ maxAliasCount: 0 });
  if (!Array.isArray(values)) return [];
  return document.contents.items.flatMap((item, index) => {
    const range = typeof item === 'object' && item !== null && 'range' in item ? item.range : undefined;
    const start = Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
    const { line } = lineCounter.linePos(start);
    const result = correctionSchema.safeParse(values[index]);
    if (result.success) return [{ ...result.data, file, line }];
    report('error', 'corrections-invalid', `Correct this entry: ${faultsOf(result.error)}.`, { line });
    return [];
  });
}
