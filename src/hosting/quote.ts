/** A value as Caddy's and nginx's configurations quote it. */
export function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
