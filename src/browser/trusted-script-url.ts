/** The part of Trusted Types that the site needs; browsers without them have no `trustedTypes`. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptRules): ScriptRules;
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

/** Where the policy is kept: scripts that are bundled apart share it, since a name is given only once. */
const place = Symbol.for('indice.policy');

function isScriptRules(value: unknown): value is ScriptRules {
  return typeof value === 'object' && value !== null && 'createScriptURL' in value;
}

/**
 * Marks the address of one of the site's own scripts as one that a worker may be started from: the site's policy
 * requires it (`require-trusted-types-for 'script'`).
 *
 * @throws TypeError for an address of another origin
 */
export function trustedScriptUrl(url: string): string {
  const known: unknown = Reflect.get(globalThis, place);
  if (isScriptRules(known)) return known.createScriptURL(url);
  const policy = trustedTypes()?.createPolicy('indice', rules) ?? rules;
  Reflect.set(globalThis, place, policy);
  return policy.createScriptURL(url);
}
