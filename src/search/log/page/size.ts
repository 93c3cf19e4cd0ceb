/** A size as a locale writes it, with at most one digit after the comma: `21 bytes`, `1,2 MB`. */
export function sizeOf(bytes: number, locale: string): string {
  const [unit, size] = bytes < 1e3 ? ['byte', 1] : bytes < 1e6 ? ['kilobyte', 1e3] : ['megabyte', 1e6];
  // Spanish would abbreviate bytes to "B", which not everybody reads as a size.
  const unitDisplay = size === 1 ? 'long' : 'short';
  const format = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, format).format(bytes / size);
}
