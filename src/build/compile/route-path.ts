/** The values of a route's parameters; undefined where the rest of a path is empty. */
export type RouteParams = Record<string, string | undefined>;

/**
 * The path of a page, by the pattern of its route.
 *
 * @param pattern as Astro writes it: `/[locale]/errors/[key]`, `/media/[...path]`
 * @returns without a slash at the end: `/pt-br/errors/34513`
 * @throws Error when a parameter has no value
 */
export function pathOfRoute(pattern: string, params: RouteParams): string {
  return pattern.replace(/\/?\[(\.\.\.)?(\w+)\]/g, (part, rest: string | undefined, name: string) => {
    const value = params[name];
    const slash = part.startsWith('/') ? '/' : '';
    if (value) return slash + value;
    if (rest) return '';
    throw new Error(`A page of ${pattern} has no value for [${name}].`);
  });
}
