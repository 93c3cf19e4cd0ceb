import { createHash } from 'node:crypto';
import { firstStyles } from '../styles/first.ts';

/**
 * The Trusted Types policies that the site's scripts may create: `indice` for the addresses of its own scripts
 * and workers, `default` for the one worker that Pagefind starts by itself.
 */
const trustedTypes = ['indice', 'default'] as const;

const directives: Record<string, string> = {
  'default-src': "'none'",
  // Pagefind compiles WebAssembly; the keyword allows that and no eval.
  'script-src': "'self' 'wasm-unsafe-eval'",
  // The hash is that of the styles that every page carries.
  'style-src': `'self' 'sha256-${createHash('sha256').update(firstStyles()).digest('base64')}'`,
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': trustedTypes.join(' '),
};

/** The value of `Content-Security-Policy`. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** The headers that go with every response, whatever it is. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
