/** The values of a route's parameters. */
export type RouteParams = Record<string, string>;

/**
 * The path of a page, by the pattern of its route.
 *
 * @param pattern as Astro writes it: `/[locale]/errors/[key]`
 * @returns without a slash at the end: `/pt-br/errors/34513`
 * @throws Error when a parameter has no value
 */
export function pathOfRoute(pattern: string, params: RouteParams): string {
  return pattern.replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = params[name];
    if (value) return value;
    throw new Error(`A page of ${pattern} has no value for [${name}].`);
  });
}
