import { codePieces } from '../codes/pieces.ts';
import { escapeHtml } from './escape-html.ts';

/** A code as HTML that may break where its words meet: `SalLowDiskSpace`, `ERR_FOO_BAR`. */
export function codeHtml(code: string): string {
  return codePieces(code).map(escapeHtml).join('<wbr>');
}
