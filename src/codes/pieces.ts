/**
 * The pieces between which a code may break where space is short, at the joints of a name: `SalLowDiskSpace` →
 * `Sal`, `Low`, `Disk`, `Space`; `ERR_FOO` → `ERR_`, `FOO`.
 */
export function codePieces(code: string): string[] {
  return code.split(/(?<=[a-z\d])(?=[A-Z][a-z])|(?<=[_.:/-])(?=\w)/);
}
