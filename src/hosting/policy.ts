import { createHash } from 'node:crypto';
import { firstStyles } from '../styles/first.ts';

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
  // For the addresses of the site's own scripts and workers.
  'trusted-types': 'indice',
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
