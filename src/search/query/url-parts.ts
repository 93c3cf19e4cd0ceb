/** An address in its parts; undefined where it is none. */
export function parsed(link: string): URL | undefined {
  try {
    return new URL(link, 'https://site.invalid');
  } catch {
    return undefined;
  }
}

/** A part of an address as it is read: `erro%2034513` → `erro 34513`; as it is where it cannot be decoded. */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
