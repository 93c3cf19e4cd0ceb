import { normalForm } from '../codes/index.ts';

/**
 * What tells a printed code from others when errors are compared: its normal form, and the code itself where the
 * site's grammar of codes knows none: `5.7.1` of a mail server.
 */
export function codeForm(printed: string): string {
  return normalForm(printed) || printed.toLowerCase();
}
