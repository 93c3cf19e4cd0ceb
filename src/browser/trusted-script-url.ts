/** The part of Trusted Types that the site needs; browsers without them have no `trustedTypes`. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptRules): ScriptRules;
  /** The policy that was created as `default`, if one was. */
  defaultPolicy: unknown;
}

interface ScriptRules {
  createScriptURL(url: string): string;
}

function isTrustedTypes(value: unknown): value is TrustedTypes {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

function trustedTypes(): TrustedTypes | undefined {
  const available: unknown = Reflect.get(globalThis, 'trustedTypes');
  return isTrustedTypes(available) ? available : undefined;
}

const rules: ScriptRules = {
  createScriptURL(url: string): string {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError(`${url} is not a script of this site.`);
    return url;
  },
};

// Made when first used: the search field is bundled apart and has this module, too, and a name is given only once.
let policy: ScriptRules | undefined;

/**
 * Marks the address of one of the site's own scripts as one that a worker may be started from: the site's policy
 * requires it (`require-trusted-types-for 'script'`).
 *
 * @throws TypeError for an address of another origin
 */
export function trustedScriptUrl(url: string): string {
  policy ??= trustedTypes()?.createPolicy('indice', rules) ?? rules;
  return policy.createScriptURL(url);
}

/**
 * Lets Pagefind start its worker: it passes a plain address, which only a default policy can allow. That policy
 * allows this one address and nothing else.
 *
 * @param base with slashes at both ends
 */
export function allowPagefindWorker(base: string): void {
  const available = trustedTypes();
  // The page's other scripts may have done it.
  if (!available || available.defaultPolicy) return;
  const worker = new URL(`${base}pagefind/pagefind-worker.js`, location.origin).href;
  available.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, location.href).href !== worker)
        throw new TypeError(`${url} is not Pagefind's worker.`);
      return url;
    },
  });
}
