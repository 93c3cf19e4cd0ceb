/** The part of Trusted Types that the site needs; browsers without them have no `trustedTypes`. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}

function isTrustedTypes(value: unknown): value is TrustedTypes {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

const rules = {
  createScriptURL(url: string): string {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError(`${url} is not a script of this site.`);
    return url;
  },
};

const available: unknown = Reflect.get(globalThis, 'trustedTypes');
const policy = isTrustedTypes(available) ? available.createPolicy('indice', rules) : rules;

/**
 * Marks the address of one of the site's own scripts as one that a worker may be started from: the site's policy
 * requires it (`require-trusted-types-for 'script'`).
 *
 * @throws TypeError for an address of another origin
 */
export function trustedScriptUrl(url: string): string {
  return policy.createScriptURL(url);
}
