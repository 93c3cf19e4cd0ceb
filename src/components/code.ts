import { escapeHtml } from './document/html.ts';

/** A code as HTML that may break where its words meet: `SalLowDiskSpace`, `ERR_FOO_BAR`. */
export function codeHtml(code: string): string {
  return escapeHtml(code).replace(/(?<=[a-z\d])(?=[A-Z][a-z])|(?<=[_.:/-])(?=\w)/g, '<wbr>');
}
