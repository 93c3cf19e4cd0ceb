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

function trustedTypes(): TrustedTypes | undefined {
  const available: unknown = Reflect.get(globalThis, 'trustedTypes');
  return isTrustedTypes(available) ? available : undefined;
}

const rules = {
  createScriptURL(url: string): string {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError(`${url} is not a script of this site.`);
    return url;
  },
};

const policy = trustedTypes()?.createPolicy('indice', rules) ?? rules;

/**
 * Marks the address of one of the site's own scripts as one that a worker may be started from: the site's policy
 * requires it (`require-trusted-types-for 'script'`).
 *
 * @throws TypeError for an address of another origin
 */
export function trustedScriptUrl(url: string): string {
  return policy.createScriptURL(url);
}

let allowed = false;

/**
 * Lets Pagefind start its worker: it passes a plain address, which only a default policy can allow. That policy
 * allows this one address and nothing else.
 *
 * @param base with slashes at both ends
 */
export function allowPagefindWorker(base: string): void {
  if (allowed) return;
  allowed = true;
  const worker = new URL(`${base}pagefind/pagefind-worker.js`, location.origin).href;
  trustedTypes()?.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, location.href).href !== worker)
        throw new TypeError(`${url} is not Pagefind's worker.`);
      return url;
    },
  });
}
