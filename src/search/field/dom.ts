type Child = Node | string | undefined;

/**
 * Makes an element. Text becomes text nodes and attributes are set as they are, so nothing here is ever parsed.
 *
 * @param attributes an undefined value leaves the attribute out
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined>,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}
