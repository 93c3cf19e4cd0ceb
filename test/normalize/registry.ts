import { readRegistry } from '../../src/normalize/registry/document.ts';
import type { Registry } from '../../src/registry/schema.ts';

export function parseRegistry(text: string): Registry {
  return readRegistry(text, 'registry.yaml');
}
