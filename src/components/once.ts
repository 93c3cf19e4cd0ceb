const made = new WeakMap<object, Map<string, string>>();

/**
 * What stands the same on many pages, rendered once in a build. In development everything is rendered anew.
 *
 * @param of what it shows: the catalog's views and the interface's words are objects that stay the same
 * @param name which of its forms
 * @returns the HTML; where it is known it is no promise, because Astro renders a page quicker without waiting
 */
export function once(of: object, name: string, render: () => Promise<string>): string | Promise<string> {
  if (import.meta.env.DEV) return render();
  const forms = made.get(of) ?? new Map<string, string>();
  made.set(of, forms);
  const known = forms.get(name);
  if (known !== undefined) return known;
  return render().then((html) => {
    forms.set(name, html);
    return html;
  });
}
